import type { CalendarDay } from './calendar-day.ts';
import {
  type Experience,
  type Theme,
  type Voice,
  themes,
  voices,
  windowsOf,
} from './experience.ts';

/** An answer with what is needed to count it. */
export type Counted = Pick<
  Experience,
  'id' | 'placementId' | 'moment' | 'voice' | 'scores' | 'note' | 'accountId'
> & { readonly startedOn: CalendarDay };

/** Answers about so many different youths at once, and never fewer: nor between two days, then. */
export const atOnce = 5;

/**
 * What counts: of each person and moment the newest, once the moment closed and nothing can change any more. In an order
 * that stays when others follow, and that says nothing about who was quick.
 */
export function settledAnswers<T extends Counted>(told: readonly T[], today: CalendarDay): T[] {
  const newest = new Map(told.map((one) => [personOf(one), one]));
  return [...newest.values()]
    .map((one) => ({ one, closedOn: closedOn(one) }))
    .filter((each) => each.closedOn < today)
    .sort((a, b) => inOrder(a.closedOn, b.closedOn) || inOrder(a.one.id, b.one.id))
    .map(({ one }) => one);
}

/** A youth and a team speak once about a stay, whoever typed it; each parent for themselves. */
const personOf = ({ placementId, moment, voice, accountId }: Counted): string =>
  [placementId, moment, voice, ...(voice === 'parent' ? [accountId] : [])].join(' ');

const closedOn = ({ startedOn, moment }: Counted): CalendarDay =>
  windowsOf(startedOn).find((window) => window.moment === moment)?.closesOn ?? startedOn;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * How many answers count, down to a five, and their mean in halves: never below 1.5 nor above 4.5, for there everybody
 * said the same.
 */
export interface Figure {
  readonly count: number;
  readonly mean: number;
}
export const lowest = 1.5;
export const highest = 4.5;

/** A value about a stay. */
interface Said {
  readonly placementId: string;
  readonly value: number;
}

/** Nothing below five youths; what comes after the last whole group of five waits for others. */
export function figureOf(said: readonly Said[]): Figure | undefined {
  const whole = wholeGroups(said);
  if (whole.length === 0) return undefined;
  const sum = whole.reduce((total, { value }) => total + value, 0);
  const halves = Math.round((2 * sum) / whole.length) / 2;
  return {
    count: Math.floor(whole.length / atOnce) * atOnce,
    mean: Math.min(highest, Math.max(lowest, halves)),
  };
}

/** As many from the front as make whole groups: each about five different youths. */
function wholeGroups<T extends Pick<Said, 'placementId'>>(all: readonly T[]): readonly T[] {
  let whole = 0;
  const group = new Set<string>();
  for (const [at, { placementId }] of all.entries()) {
    group.add(placementId);
    if (group.size < atOnce) continue;
    whole = at + 1;
    group.clear();
  }
  return all.slice(0, whole);
}

export interface FigureRow<K> {
  readonly part: K;
  readonly voice: Voice;
  readonly figures: Readonly<Record<Theme, Figure | undefined>>;
}

/** For each part and voice a figure by theme; rows without any are left out. */
export function figuresBy<T extends Counted, K extends string>(
  answers: readonly T[],
  parts: readonly K[],
  partOf: (answer: T) => K,
): FigureRow<K>[] {
  return parts
    .flatMap((part) => voices.map((voice) => ({ part, voice })))
    .map(({ part, voice }) => {
      const own = answers.filter((one) => one.voice === voice && partOf(one) === part);
      const figures = Object.fromEntries(
        themes.map((theme) => [theme, figureOf(own.flatMap((one) => saidOf(one, theme)))]),
      ) as FigureRow<K>['figures'];
      return { part, voice, figures };
    })
    .filter(({ figures }) => themes.some((theme) => figures[theme] !== undefined));
}

const saidOf = ({ placementId, scores }: Counted, theme: Theme): Said[] => {
  const value = scores[theme];
  return value === null ? [] : [{ placementId, value }];
};

/** What people added, in the order of the alphabet: from five youths on, and by five. */
export function notesOf(answers: readonly Counted[], lang: string): readonly string[] {
  return wholeGroups(answers.filter(({ note }) => note !== ''))
    .map(({ note }) => note)
    .sort((a, b) => a.localeCompare(b, lang));
}
