import type { TableError } from '../table.ts';
import type { TableCheck } from '../table-cross-checks.ts';

/** An accepted placement is for one group only, and not for one that was refused or excluded. */
export const pinsCanStand: TableCheck = ({ youths = [], pinned = [], excluded = [] }) =>
  pinned.flatMap((pair, at): TableError[] => {
    const [youth, group] = pair ?? [];
    if (youth === undefined || group === undefined) return [];
    const first = pinned.findIndex((other) => other?.[0] === youth);
    const refuses = youths.find((other) => other?.code === youth)?.refuses ?? [];
    return [
      ...(first < at
        ? [
            error(at, {
              nl: `${youth} staat ook vast bij pinned[${first}]. Laat er een staan.`,
              en: `${youth} is pinned at pinned[${first}] too. Keep one.`,
            }),
          ]
        : []),
      ...(refuses.includes(group)
        ? [
            error(at, {
              nl: `${youth} weigert de groep ${group} en kan daar niet vaststaan.`,
              en: `${youth} refuses the group ${group} and cannot be pinned there.`,
            }),
          ]
        : []),
      ...(excluded.some((other) => other?.[0] === youth && other[1] === group)
        ? [
            error(at, {
              nl: `${youth} en de groep ${group} staan ook bij excluded. Haal een van de twee weg.`,
              en: `${youth} and the group ${group} are in excluded too. Remove one of the two.`,
            }),
          ]
        : []),
    ];
  });

const error = (at: number, text: TableError['text']): TableError => ({
  path: `pinned[${at}]`,
  text,
});
