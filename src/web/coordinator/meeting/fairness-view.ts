import type { Dimension } from '../../../region/fairness/dimensions.ts';
import type { Outcome } from '../../../region/fairness/outcome.ts';
import { type RunSaid, overRuns } from '../../../region/fairness/passed-over.ts';
import type { Sheet, SheetRow } from '../../../region/fairness/sheet.ts';
import { type WorstOff, farthest, longestWithout } from '../../../region/fairness/worst-off.ts';
import { published } from '../../../region/publication/published.ts';
import type { Visit } from '../../visit.ts';
import { type Desk, km, youthNamed } from './desk.ts';

type Speech = Pick<Visit, 't' | 'format'>;

/** The sheet as tables: what each row is called, and its cells in the order of the columns. */
export function sheetView(speech: Speech, { all, by }: Sheet) {
  const words = speech.t.fairness;
  return [
    {
      caption: words.everybody,
      head: words.who,
      rows: [rowView(speech, words.all, all)],
      leftOut: false,
    },
    ...by.map(({ dimension, rows, leftOut }) => ({
      caption: words.dimensions[dimension].title,
      head: words.dimensions[dimension].head,
      rows: rows.map((row) => rowView(speech, nameOf(speech, dimension, row.key), row)),
      leftOut,
    })),
  ];
}

export const columnsOf = ({ t }: Pick<Visit, 't'>): readonly string[] => [
  t.fairness.columns.waiting,
  t.fairness.columns.placed,
  t.fairness.columns.meanDays,
  t.fairness.columns.medianDays,
  t.fairness.columns.medianKm,
  t.fairness.columns.farKm,
  t.fairness.columns.school,
  t.fairness.columns.together,
];

const rowView = ({ t, format }: Speech, name: string, row: SheetRow) => {
  const words = t.fairness;
  const number = (value: number | null) => (value === null ? words.untold : format.number(value));
  const part = (some: number | null, of: number | null, share: number | null) => {
    if (some === null) return words.untold;
    return share === null ? words.part(some, of) : words.share(some, of, share);
  };
  return {
    name,
    cells: [
      number(row.waiting),
      part(row.placed, row.waiting, row.placedShare),
      number(row.meanDays),
      number(row.medianDays),
      number(row.medianKm),
      number(row.farKm),
      part(row.schoolKept, row.withSchool, row.schoolShare),
      part(row.together, row.inSet, row.togetherShare),
    ],
  };
};

function nameOf({ t }: Speech, dimension: Dimension, key: string): string {
  const words = t.fairness;
  if (dimension === 'ages') {
    const [from = '', to = ''] = key.split('-');
    return words.ages(from, to);
  }
  if (dimension === 'region') return key === '' ? words.noRegion : key;
  const names: Readonly<Record<string, string>> = words.names[dimension];
  return names[key] ?? key;
}

/** The tenth that came off worst, in two ways. Own youths by name; others are a number, or not even that. */
export function worstOffView(desk: Desk, all: readonly Outcome[]) {
  const words = desk.texts.fairness;
  const view = (of: WorstOff, says: (one: Outcome) => string) => ({
    own: of.own.map((one) => ({ youth: youthNamed(desk, one.code), says: says(one) })),
    others: othersIn(desk, all, of.others),
  });
  return {
    byWait: view(longestWithout(all), ({ daysWaited }) => words.days(daysWaited)),
    byKm: view(farthest(all), ({ homeTenths }) => words.far(km(desk, homeTenths ?? 0))),
  };
}

/** Who was passed over in this run and those before it, of everybody who waits in this one. */
export function passedView(desk: Desk, all: readonly Outcome[], runs: readonly RunSaid[]) {
  const words = desk.texts.fairness;
  const codesOf = (people: readonly Outcome[]) => people.map(({ code }) => code);
  const others = all.filter(({ isOwn }) => !isOwn);
  return {
    runs: runs.length,
    own: overRuns(codesOf(all.filter(({ isOwn }) => isOwn)), runs).map((one) => ({
      youth: youthNamed(desk, one.code),
      times: words.times(one.times, one.runs),
      because: one.because.map(({ reason, times }) => words.because(words.reasons[reason], times)),
    })),
    others: othersIn(desk, all, overRuns(codesOf(others), runs).length),
  };
}

/** Nothing is said where there are no others at all. */
function othersIn(desk: Desk, all: readonly Outcome[], count: number): string | undefined {
  if (all.every(({ isOwn }) => isOwn)) return undefined;
  return desk.texts.fairness.others(published(count));
}
