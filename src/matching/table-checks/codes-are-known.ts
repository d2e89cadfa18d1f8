import type { TableError } from '../table.ts';
import type { TableCheck } from '../table-cross-checks.ts';

/** Whoever or whatever is named elsewhere in the table, is in the table. */
export const codesAreKnown: TableCheck = (table) => {
  const groups = table.groups && codes(table.groups);
  const youths = table.youths && codes(table.youths);
  const residents = table.groups && codes(table.groups.flatMap((group) => group?.residents ?? []));
  const people = youths && residents && youths.union(residents);
  return [
    ...(table.youths ?? []).flatMap((youth, at) =>
      (['wishes', 'refuses'] as const).flatMap((list) =>
        (youth?.[list] ?? []).flatMap((code, index) =>
          known(code, groups, aGroup, `youths[${at}].${list}[${index}]`),
        ),
      ),
    ),
    ...(table.apart ?? []).flatMap((pair, at) =>
      (pair ?? []).flatMap((code, index) => known(code, people, aPerson, `apart[${at}][${index}]`)),
    ),
    ...(['pinned', 'excluded', 'pending'] as const).flatMap((list) =>
      (table[list] ?? []).flatMap((pair, at) => [
        ...known(pair?.[0], youths, aYouth, `${list}[${at}][0]`),
        ...known(pair?.[1], groups, aGroup, `${list}[${at}][1]`),
      ]),
    ),
  ];
};

type Coded = { readonly code?: string | undefined } | undefined;

const codes = (list: readonly Coded[]): ReadonlySet<string> =>
  new Set(list.flatMap((one) => (one?.code === undefined ? [] : [one.code])));

const aGroup = { nl: 'groep', en: 'group' };
const aYouth = { nl: 'jongere', en: 'youth' };
const aPerson = { nl: 'jongere of bewoner', en: 'youth or resident' };

/** Where the list itself cannot be read, nothing is said about codes that would be in it. */
const known = (
  code: string | undefined,
  codes: ReadonlySet<string> | undefined,
  what: typeof aGroup,
  path: string,
): TableError[] =>
  code === undefined || codes === undefined || codes.has(code)
    ? []
    : [
        {
          path,
          text: {
            nl: `Er is geen ${what.nl} met de code ${code}. Verbeter de code of haal hem weg.`,
            en: `There is no ${what.en} with the code ${code}. Mend the code or remove it.`,
          },
        },
      ];
