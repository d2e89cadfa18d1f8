/** A line of the coordinator's first page. */
interface Line {
  readonly href: string | undefined;
  readonly text: string;
  readonly quiet: string;
}

const mostShown = 3;

/** One block of the first page: what asks for attention, the first of it, and how much more there is. */
export const part = <T>(
  title: string,
  href: string,
  all: readonly T[],
  lineOf: (one: T) => Line,
) => ({
  title,
  /** Where all of them are. */
  href,
  count: all.length,
  lines: all.slice(0, mostShown).map(lineOf),
  more: Math.max(0, all.length - mostShown),
});

export type Part = ReturnType<typeof part>;
