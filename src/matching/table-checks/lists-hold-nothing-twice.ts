import type { TableError } from '../table.ts';
import type { TableCheck } from '../table-cross-checks.ts';

/** A need, wish, risk or offer is said once. */
export const listsHoldNothingTwice: TableCheck = ({ youths = [], groups = [] }) => [
  ...youths.flatMap((youth, at) =>
    (['needs', 'desirable', 'risks', 'wishes', 'refuses'] as const).flatMap((list) =>
      twiceIn(youth?.[list], `youths[${at}].${list}`),
    ),
  ),
  ...groups.flatMap((group, at) => [
    ...twiceIn(group?.offers, `groups[${at}].offers`),
    ...twiceIn(group?.excludes, `groups[${at}].excludes`),
    ...(group?.residents ?? []).flatMap((resident, index) =>
      twiceIn(resident?.risks, `groups[${at}].residents[${index}].risks`),
    ),
  ]),
];

const twiceIn = (list: readonly (string | undefined)[] = [], path: string): TableError[] =>
  list.flatMap((code, index) =>
    code !== undefined && list.indexOf(code) < index
      ? [
          {
            path: `${path}[${index}]`,
            text: {
              nl: `${code} staat twee keer in deze lijst. Haal er een weg.`,
              en: `${code} is in this list twice. Remove one.`,
            },
          },
        ]
      : [],
  );
