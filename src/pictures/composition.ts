import { type CalendarDay, ageOn } from '../domain/calendar-day.ts';
import { type Picture, pictureWidth } from './picture.ts';
import { type Shape, circle, rect, text } from './shape.ts';

/** Somebody in a group, as much as a picture may say: how old, and whether they would be new. */
export interface Housemate {
  readonly bornOn: CalendarDay;
  readonly isNew: boolean;
}

/** A group at one moment: as it is, or as it would be. */
export interface Household {
  readonly heading: string;
  readonly mates: readonly Housemate[];
}

export interface CompositionWords {
  readonly title: string;
  readonly description: string;
  readonly moment: string;
  readonly ages: string;
  readonly living: string;
  readonly coming: string;
  readonly free: string;
  readonly workers: string;
  readonly band: (from: number, until: number) => string;
  readonly older: (from: number) => string;
}

/** Ages in bands: who lives there need not be known by their birthday. */
const bands = [0, 8, 10, 12, 14, 16, 18] as const;

const [place, gap, perRow, head] = [46, 6, 6, 26];

/** Each place of the home as a square with the age of who lives there, and the workers as dots under them. */
export function compositionPicture(
  id: string,
  { size, workers, today }: { size: number; workers: number; today: CalendarDay },
  households: readonly Household[],
  words: CompositionWords,
): Picture {
  const rows = Math.ceil(
    Math.max(size, ...households.map(({ mates }) => mates.length), 1) / perRow,
  );
  const each = head + rows * (place + gap) + 34;
  const nameOf = bandNames(words);
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height: each * households.length,
    shapes: households.flatMap(({ heading, mates }, at) => {
      const top = at * each;
      const marks = marksOf(mates, size, today);
      const feet = top + head + rows * (place + gap) + 10;
      return [
        text('strong', { x: 0, y: top + 16 }, heading),
        ...marks.flatMap(({ look, band }, nth) => placeAt(look, band, nth, top + head, nameOf)),
        ...Array.from({ length: workers }, (_, nth) =>
          circle('worker', { cx: 8 + nth * 20, cy: feet, r: 6 }),
        ),
      ];
    }),
    legend: [
      { look: 'taken', words: words.living },
      { look: 'new', words: words.coming },
      { look: 'free', words: words.free },
      { look: 'worker', words: words.workers },
    ],
    table: {
      columns: [words.moment, words.ages, words.living, words.coming, words.free, words.workers],
      rows: households.map(({ heading, mates }) => {
        const marks = marksOf(mates, size, today);
        const count = (kind: Mark['look']) => marks.filter(({ look }) => look === kind).length;
        const ages = marks.flatMap(({ band }) => (band === undefined ? [] : [nameOf(band)]));
        return [
          heading,
          ages.join(', '),
          ...[count('taken'), count('new'), count('free'), workers].map(String),
        ];
      }),
    },
  };
}

interface Mark {
  readonly look: 'taken' | 'new' | 'free';
  readonly band: number | undefined;
}

/** Youngest first, who is new after who lives there, and then what is free. */
function marksOf(mates: readonly Housemate[], size: number, today: CalendarDay): readonly Mark[] {
  const marks = mates
    .map(({ bornOn, isNew }) => ({
      look: isNew ? ('new' as const) : ('taken' as const),
      band: bands.findLastIndex((from) => from <= ageOn(bornOn, today)),
    }))
    .sort((a, b) => Number(a.look === 'new') - Number(b.look === 'new') || a.band - b.band);
  const free = Math.max(0, size - mates.length);
  return [
    ...marks,
    ...Array.from({ length: free }, () => ({ look: 'free' as const, band: undefined })),
  ];
}

const bandNames =
  (words: CompositionWords) =>
  (band: number): string => {
    const [from = 0, next] = [bands[band], bands[band + 1]];
    return next === undefined ? words.older(from) : words.band(from, next - 1);
  };

function placeAt(
  look: Mark['look'],
  band: number | undefined,
  nth: number,
  top: number,
  nameOf: (band: number) => string,
): Shape[] {
  const x = (nth % perRow) * (place + gap);
  const y = top + Math.floor(nth / perRow) * (place + gap);
  return [
    rect(look, { x: x + 1, y: y + 1, width: place - 2, height: place - 2, rx: 6 }),
    ...(band === undefined
      ? []
      : [text('on-dark', { x: x + place / 2, y: y + place / 2 + 5 }, nameOf(band), 'middle')]),
  ];
}
