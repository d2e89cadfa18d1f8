import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-day.ts';
import {
  type Moment,
  type Score,
  type Voice,
  moments,
  voices,
} from '../../src/domain/experience.ts';
import {
  type Counted,
  figureOf,
  figuresBy,
  notesOf,
  settledAnswers,
} from '../../src/domain/experience-figures.ts';
import { numbers } from '../../scripts/bench/numbers.ts';

interface Told extends Counted {
  readonly home: 'A' | 'B';
}

let made = 0;
const told = (
  stay: number,
  moment: Moment,
  voice: Voice,
  safety: Score | null,
  more: Partial<Told> = {},
): Told => {
  made += 1;
  return {
    id: `id-${String(made).padStart(4, '0')}`,
    placementId: `stay-${stay}`,
    moment,
    voice,
    scores: { safety, bond: safety, attunement: null, ordinary: 3 },
    note: '',
    accountId: `${voice}-${stay}`,
    startedOn: '2026-01-01',
    home: stay % 2 === 0 ? 'A' : 'B',
    ...more,
  };
};
const long = '2027-01-01';

test('the newest of each person counts, once its moment is over', () => {
  const first = told(1, 'weeks-2', 'youth', 1);
  const again = told(1, 'weeks-2', 'youth', 5, { accountId: 'a parent, together' });
  const mother = told(1, 'weeks-2', 'parent', 2, { accountId: 'mother' });
  const father = told(1, 'weeks-2', 'parent', 4, { accountId: 'father' });
  const all = [first, again, mother, father];
  // Two weeks and twenty days after the start it may still change.
  expect(settledAnswers(all, addDays('2026-01-01', 34))).toEqual([]);
  expect(settledAnswers(all, addDays('2026-01-01', 35))).toEqual([again, mother, father]);
});

test('below five youths nothing is told, however many answers there are', () => {
  const four = [1, 2, 3, 4].flatMap((stay) =>
    moments.map(() => ({ placementId: `stay-${stay}`, value: 4 })),
  );
  expect(figureOf(four)).toBeUndefined();
  expect(figureOf([...four, { placementId: 'stay-5', value: 4 }])).toEqual({ count: 15, mean: 4 });
  expect(figureOf([])).toBeUndefined();
});

test('what comes after a whole group of five waits, and extremes are not told', () => {
  const said = (...values: number[]) =>
    figureOf(values.map((value, stay) => ({ placementId: `stay-${stay}`, value })));
  expect(said(1, 2, 3, 4, 5)).toEqual({ count: 5, mean: 3 });
  expect(said(1, 2, 3, 4, 5, 1, 1, 1, 1)).toEqual({ count: 5, mean: 3 });
  expect(said(1, 2, 3, 4, 5, 1, 1, 1, 1, 1)).toEqual({ count: 10, mean: 2 });
  expect(said(1, 1, 1, 1, 1)?.mean).toBe(1.5);
  expect(said(5, 5, 5, 5, 5)?.mean).toBe(4.5);
  expect(said(4, 4, 4, 4, 3)?.mean).toBe(4);
});

test('sentences come by five youths, in the order of the alphabet', () => {
  const notes = ['e', 'd', 'c', 'b'].map((note, at) => told(at, 'weeks-2', 'youth', 3, { note }));
  const again = told(0, 'weeks-6', 'youth', 3, { note: 'nog iets van dezelfde' });
  expect(notesOf([...notes, again], 'nl')).toEqual([]);
  const fifth = told(9, 'weeks-2', 'team', 3, { note: 'a' });
  expect(
    notesOf([...notes, again, fifth, told(8, 'weeks-2', 'team', 3, { note: 'z' })], 'nl'),
  ).toEqual(['a', 'b', 'c', 'd', 'e', 'nog iets van dezelfde']);
});

/** A region that grows from day to day, at random. */
function region(seed: number): Told[] {
  const random = numbers(seed);
  const below = (most: number) => Math.floor(random() * most);
  return Array.from({ length: 40 }, () => {
    const voice = voices[below(3)] ?? 'youth';
    const score = ([1, 2, 3, 4, 5, null] as const)[below(6)] ?? null;
    return told(below(9), moments[below(4)] ?? 'weeks-2', voice, score, {
      startedOn: addDays('2026-01-01', below(200)),
      accountId: `${voice}-${below(3)}`,
    });
  });
}

const tables = (answers: readonly Told[], today: string) => {
  const settled = settledAnswers(answers, today);
  return [
    ...figuresBy(settled, moments, ({ moment }) => moment),
    ...figuresBy(settled, ['A', 'B'], ({ home }) => home),
  ];
};

test('a figure moves only when five more youths are in it', () => {
  const said = Array.from({ length: 23 }, (_, stay) => ({
    placementId: `stay-${stay}`,
    value: 1 + ((stay * 7) % 5),
  }));
  const shown = said.map((_, at) => JSON.stringify(figureOf(said.slice(0, at + 1))));
  const moves = shown.flatMap((one, at) => (at > 0 && one !== shown[at - 1] ? [at + 1] : []));
  expect(moves).toEqual([5, 10, 15, 20]);
});

test('nobody’s answer follows from all the tables together', () => {
  let tried = 0;
  for (let seed = 1; seed <= 10; seed += 1) {
    const answers = region(seed);
    const shown = JSON.stringify(tables(answers, long));
    if (shown === '[]') continue;
    for (const one of answers) {
      const { safety } = one.scores;
      if (safety === null) continue;
      tried += 1;
      // Somebody knows all other answers but one, and still could not tell this one.
      expect(isStillOpen(answers, one, shown), one.id).toBe(true);
    }
  }
  expect(tried).toBeGreaterThan(100);
});

/** Another answer of this person, with at most one other answer different too, gives the same tables. */
function isStillOpen(answers: readonly Told[], one: Told, shown: string): boolean {
  const others = [1, 2, 3, 4, 5].filter((score) => score !== one.scores.safety) as Score[];
  const like = (changed: readonly Told[]) => JSON.stringify(tables(changed, long)) === shown;
  const instead = (all: readonly Told[], whom: Told, safety: Score) =>
    all.map((each) =>
      each.id === whom.id ? { ...each, scores: { ...each.scores, safety } } : each,
    );
  return others.some((score) => {
    const changed = instead(answers, one, score);
    if (like(changed)) return true;
    return answers.some(
      (other) =>
        other.id !== one.id &&
        other.scores.safety !== null &&
        ([1, 2, 3, 4, 5] as const).some((safety) => like(instead(changed, other, safety))),
    );
  });
}
