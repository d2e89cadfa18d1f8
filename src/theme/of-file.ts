import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTheme } from './read-theme.ts';

/** Why the file of THEME_FILE cannot be used: all of it at once. */
export class BadTheme extends Error {}

/** The region's tokens as a style sheet of our own, or nothing where it has none. */
export function themeOf(
  themeFile: string | undefined,
  folders: { readonly views: string },
): string | undefined {
  if (themeFile === undefined) return undefined;
  const palette = readFileSync(join(folders.views, 'styles', 'palette.css'), 'utf8');
  const read = readTheme(textOf(themeFile), palette);
  if (!read.ok) throw new BadTheme(`THEME_FILE cannot be used:\n${read.errors.join('\n')}`);
  return read.css;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    throw new BadTheme(`THEME_FILE cannot be read: ${why}`, { cause: error });
  }
}
