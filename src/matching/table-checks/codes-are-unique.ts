import type { TableError } from '../table.ts';
import type { TableCheck } from '../table-cross-checks.ts';

/** Youths and residents together, groups, and the vacancies of a group each have codes of their own. */
export const codesAreUnique: TableCheck = ({ youths = [], groups = [] }) => [
  ...twice([
    ...youths.map((youth, at): Coded => [youth?.code, `youths[${at}].code`]),
    ...groups.flatMap((group, at) =>
      (group?.residents ?? []).map((resident, index): Coded => [
        resident?.code,
        `groups[${at}].residents[${index}].code`,
      ]),
    ),
  ]),
  ...twice(groups.map((group, at): Coded => [group?.code, `groups[${at}].code`])),
  ...groups.flatMap((group, at) =>
    twice(
      (group?.vacancies ?? []).map((vacancy, index): Coded => [
        vacancy?.code,
        `groups[${at}].vacancies[${index}].code`,
      ]),
    ),
  ),
];

type Coded = readonly [code: string | undefined, path: string];

function twice(coded: readonly Coded[]): TableError[] {
  const first = new Map<string, string>();
  return coded.flatMap(([code, path]) => {
    if (code === undefined) return [];
    const earlier = first.get(code);
    if (earlier === undefined) {
      first.set(code, path);
      return [];
    }
    return [
      {
        path,
        text: {
          nl: `De code ${code} staat ook bij ${earlier}. Geef een van de twee een andere code.`,
          en: `The code ${code} is also at ${earlier}. Give one of the two another code.`,
        },
      },
    ];
  });
}
