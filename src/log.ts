import { pino } from 'pino';

/**
 * What the program writes about itself: a line of JSON each, for the machine's own log. A page is named by its door, so
 * never a name, an address or what somebody typed.
 */
const writer = pino(
  {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  },
  {
    write(line: string): void {
      const { level } = JSON.parse(line) as { level: string };
      if (level === 'error') console.error(line.trimEnd());
      else process.stdout.write(line);
    },
  },
);

/** Something broke that nobody foresaw. */
export function logError(at: string, error: unknown, request?: string): void {
  writer.error({ request, at, stack: error instanceof Error ? error.stack : 'not an error' });
}

/** A page that was asked for, and how it went. */
export interface Served {
  /** Method and pattern, such as `GET /coordinator/youths/:id`; `nowhere` when there is no such door. */
  readonly door: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The number that an error page shows, and that the log of decisions has. */
  readonly request: string | undefined;
}

export function logServed({ door, status, milliseconds, request }: Served): void {
  writer.info({ request, at: door, status, milliseconds: Math.round(milliseconds) });
}
