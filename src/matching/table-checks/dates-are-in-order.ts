import type { TableError } from '../table.ts';
import type { TableCheck } from '../table-cross-checks.ts';

/** Everybody was born before today, and waits since some day in their life. */
export const datesAreInOrder: TableCheck = ({ today, youths = [], groups = [] }) => [
  ...youths.flatMap((youth, at) => [
    ...bornBeforeToday(youth?.bornOn, today, `youths[${at}].bornOn`),
    ...waitsSinceThen(youth ?? {}, today, `youths[${at}].waitingSince`),
  ]),
  ...groups.flatMap((group, at) =>
    (group?.residents ?? []).flatMap((resident, index) =>
      bornBeforeToday(resident?.bornOn, today, `groups[${at}].residents[${index}].bornOn`),
    ),
  ),
];

type Day = string | undefined;

const bornBeforeToday = (bornOn: Day, today: Day, path: string): TableError[] =>
  bornOn === undefined || today === undefined || bornOn < today
    ? []
    : [
        {
          path,
          text: {
            nl: `De geboortedatum ${bornOn} moet voor vandaag (${today}) liggen.`,
            en: `The date of birth ${bornOn} must be before today (${today}).`,
          },
        },
      ];

function waitsSinceThen(
  { bornOn, waitingSince }: { bornOn?: Day; waitingSince?: Day },
  today: Day,
  path: string,
): TableError[] {
  if (waitingSince === undefined) return [];
  if (today !== undefined && waitingSince > today) {
    return [
      {
        path,
        text: {
          nl: `Wachten sinds ${waitingSince} kan niet: dat is na vandaag (${today}).`,
          en: `Waiting since ${waitingSince} cannot be: that is after today (${today}).`,
        },
      },
    ];
  }
  if (bornOn !== undefined && waitingSince < bornOn) {
    return [
      {
        path,
        text: {
          nl: `Wachten sinds ${waitingSince} kan niet: dat is voor de geboorte (${bornOn}).`,
          en: `Waiting since ${waitingSince} cannot be: that is before the birth (${bornOn}).`,
        },
      },
    ];
  }
  return [];
}
