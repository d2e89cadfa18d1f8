/** The path of a Chromium or Chrome, or undefined when there is none. */
export function findChromium(environment?: NodeJS.ProcessEnv): string | undefined;
