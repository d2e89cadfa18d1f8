import type { OfficeTable } from './office-table.ts';

/** These youths, and the brothers and sisters on the table who must come along. */
export function withSiblings(
  { youths }: Pick<OfficeTable, 'youths'>,
  codes: readonly string[],
): string[] {
  const sets = new Set(
    youths.filter(({ code }) => codes.includes(code)).map(({ siblings }) => siblings),
  );
  const together = youths.filter(({ siblings }) => siblings !== null && sets.has(siblings));
  const must = new Set(
    together
      .filter(({ siblingsTogether }) => siblingsTogether === 'must')
      .map(({ siblings }) => siblings),
  );
  const along = together.filter(({ siblings }) => must.has(siblings)).map(({ code }) => code);
  return [...new Set([...codes, ...along])];
}
