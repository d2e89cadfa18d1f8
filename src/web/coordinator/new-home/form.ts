import { z } from 'zod';
import type { NewHomeAsked } from '../../../region/new-home/asked.ts';
import { type Municipality, ownRegion, wholeCountry } from '../../../region/new-home/grid.ts';
import { oneOf, wholeNumber } from '../../forms.ts';

export const settingChoices = ['both', 'open', 'closed'] as const;

/** What somebody asks: where to look, and what kind of home it would be. */
export const questionFor = (grids: readonly string[]) =>
  z
    .strictObject({
      grid: z.string({ error: 'choose-one' }).refine((grid) => grids.includes(grid), {
        error: 'choose-one',
      }),
      size: wholeNumber(1, 6),
      preferredSize: wholeNumber(1, 6),
      staffOnGroup: wholeNumber(1, 12),
      setting: oneOf(settingChoices),
      ageSpread: wholeNumber(1, 14),
    })
    .refine(({ size, preferredSize }) => preferredSize <= size, {
      path: ['preferredSize'],
      error: 'not-a-number',
    });
export type Question = z.infer<ReturnType<typeof questionFor>>;

/** Every part of the country that may be asked about. */
export const gridsOf = (all: readonly Municipality[]): readonly string[] => [
  ownRegion,
  wholeCountry,
  ...[...new Set(all.map(({ province }) => province))].sort(),
];

/** Before anybody has chosen. */
export const firstQuestion: Readonly<Record<string, string>> = {
  ...{ grid: ownRegion, size: '4', preferredSize: '4', staffOnGroup: '1' },
  ...{ setting: 'both', ageSpread: '5' },
};

export const askedIn = ({
  setting,
  size,
  preferredSize,
  staffOnGroup,
  ageSpread,
}: Question): NewHomeAsked => ({
  ...{ size, preferredSize, staffOnGroup, ageSpread },
  settings: setting === 'both' ? ['open', 'closed'] : [setting],
});

/** The same question, always written the same way: its address, and what its answer is kept under. */
export const queryOf = (question: Question): string =>
  new URLSearchParams(
    Object.entries(question).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
