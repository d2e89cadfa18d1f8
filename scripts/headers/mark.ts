/** One rule of somebody else's scoring: what was found, and what it gives. */
export interface Mark {
  readonly rule: string;
  readonly found: string;
  readonly points: number;
}

export interface Seen {
  readonly https: boolean;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: readonly string[];
  readonly html: string;
}

/** A policy as browsers read it: the first mention of a directive counts. */
export function directivesOf(policy: string | undefined): ReadonlyMap<string, readonly string[]> {
  const all = (policy ?? '')
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .flatMap(([name = '', ...values]) =>
      name === '' ? [] : [[name.toLowerCase(), values] as const],
    );
  return new Map(all.reverse());
}
