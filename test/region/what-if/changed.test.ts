import { describe, expect, test } from 'vitest';
import { readTable, type Table } from '../../../src/matching/table.ts';
import { Change } from '../../../src/region/what-if/change.ts';
import { changed } from '../../../src/region/what-if/changed.ts';
import { amber, bilal, elm, oak, resident, tableOf, today } from '../../matching/cast.ts';

/** Each kind of change does what it says, and no more; the table it began with stays as it was. */

const table = tableOf({
  youths: [amber({ wishes: ['oak'] }), bilal()],
  groups: [elm(), oak({ residents: [resident('r-1')] })],
  apart: [['amber', 'bilal']],
  excluded: [['amber', 'elm']],
  pending: [['amber', 'oak']],
});

const make = (...changes: readonly object[]): Table => {
  const made = changed(
    table,
    changes.map((change) => Change.parse(change)),
  );
  if (!made.ok) throw new Error(made.errors.map(({ path, text }) => `${path} ${text.en}`).join());
  return made.table;
};

const errorsOf = (...changes: readonly object[]): string[] => {
  const made = changed(
    table,
    changes.map((change) => Change.parse(change)),
  );
  return made.ok ? [] : made.errors.map(({ path, text }) => `${path}: ${text.en}`);
};

const homeIn = ({ groups }: Table, code: string) => groups.find((home) => home.code === code)!;
const others = ({ groups }: Table, code: string) => groups.filter((home) => home.code !== code);

const newHome = {
  ...{ kind: 'open-home', group: 'NEW-1', name: 'Iepenhof', place: 'Assen', setting: 'open' },
  location: { lat: 52.99, lon: 6.56 },
  ...{ ages: [10, 15], stayUntilAge: 16, size: 5, preferredSize: 4, staffOnGroup: 2 },
  ...{ offers: ['trauma'], places: 3, from: '2027-02-01' },
};

describe('a home', () => {
  test('opens with its places, and with nobody in it', () => {
    const made = make(newHome);
    expect(homeIn(made, 'NEW-1')).toMatchObject({
      ...{ location: { lat: 52.99, lon: 6.56 }, ages: [10, 15], size: 5, preferredSize: 4 },
      ...{ staffOnGroup: 2, offers: ['trauma'], setting: 'open', sex: 'any', residents: [] },
      ...{ excludes: [], intensityBudget: null, arrivalsAtOnce: 3 },
      vacancies: [{ from: '2027-02-01', until: null, places: 3 }],
    });
    expect(others(made, 'NEW-1')).toEqual(table.groups);
    expect(made.youths).toEqual(table.youths);
  });

  test('closes: nobody new comes, and who lives there stays', () => {
    const made = make({ kind: 'close-home', group: 'oak' });
    expect(homeIn(table, 'oak').residents.length).toBeGreaterThan(0);
    expect(homeIn(made, 'oak')).toEqual({ ...homeIn(table, 'oak'), vacancies: [] });
    expect(others(made, 'oak')).toEqual(others(table, 'oak'));
  });

  test('moves, and nothing else of it changes', () => {
    const location = { lat: 51.5, lon: 5.5 };
    const made = make({ kind: 'move-home', group: 'elm', place: 'Son', location });
    expect(homeIn(made, 'elm')).toEqual({ ...homeIn(table, 'elm'), location });
  });

  test('changes only in what is said; more room is a vacancy of its own', () => {
    const facts = { size: 6, ages: [8, 12], offers: ['garden'] };
    const more = { extraPlaces: 2, from: '2027-01-01' };
    const made = make({ kind: 'change-home', group: 'elm', facts, ...more });
    const was = homeIn(table, 'elm');
    expect(homeIn(made, 'elm')).toEqual({
      ...was,
      ...facts,
      arrivalsAtOnce: Math.min(6, was.arrivalsAtOnce + 2),
      vacancies: [
        { code: 'EXTRA-1', from: '2027-01-01', until: null, places: 2 },
        ...was.vacancies,
      ].sort((a, b) => (a.code < b.code ? -1 : 1)),
    });
  });

  test('gets a second worker, and a third', () => {
    const one = { kind: 'add-worker', group: 'elm' };
    const before = homeIn(table, 'elm').staffOnGroup;
    expect(homeIn(make(one), 'elm').staffOnGroup).toBe(before + 1);
    expect(homeIn(make(one, one), 'elm').staffOnGroup).toBe(before + 2);
  });

  test('that was opened here may be changed here', () => {
    const made = make(newHome, { kind: 'add-worker', group: 'NEW-1' });
    expect(homeIn(made, 'NEW-1').staffOnGroup).toBe(3);
  });
});

test('a number of the policy is set, and the others stay', () => {
  const made = make({ kind: 'set-number', number: 'maxKm', value: 35.5 });
  expect(made.policy).toEqual({ ...table.policy, maxKm: 35.5 });
  const pair = make({ kind: 'set-number', number: 'sizePenalty', value: [5, 20] });
  expect(pair.policy).toEqual({ ...table.policy, sizePenalty: [5, 20] });
});

test('a youth is taken out with all that was said about them', () => {
  const made = make({ kind: 'take-out', youth: 'amber' });
  expect(JSON.stringify(made)).not.toContain('amber');
  expect(made.youths).toEqual(table.youths.filter(({ code }) => code === 'bilal'));
  expect(made.groups).toEqual(table.groups);
});

describe('what does not fit', () => {
  test('is said by the checks of any table, all at once', () => {
    expect(
      errorsOf(
        { ...newHome, preferredSize: 6, stayUntilAge: 15 },
        { kind: 'set-number', number: 'mostInGroup', value: 2.5 },
      ),
    ).toEqual([
      expect.stringMatching(/^policy.mostInGroup: This must be a whole number from 0 to 100/),
      expect.stringMatching(/Staying until age 15 must be above the oldest age \(15\)/),
      expect.stringMatching(/The preferred size \(6\) is more than may live there \(5\)/),
    ]);
  });

  test('is about a home or a youth that is not there, or is there already', () => {
    expect(errorsOf({ kind: 'close-home', group: 'gone' })).toEqual([
      'changes[0].group: Home gone is not on this table (any more).',
    ]);
    expect(
      errorsOf({ kind: 'take-out', youth: 'amber' }, { kind: 'take-out', youth: 'amber' }),
    ).toEqual(['changes[1].youth: Youth amber is not on this table (any more).']);
    expect(errorsOf({ ...newHome, group: 'elm' })).toEqual([
      'changes[0].group: There is a home elm on this table already.',
    ]);
  });

  test('can never be a rule that is switched off', () => {
    for (const change of [
      { kind: 'set-number', number: 'extendedHelp', value: 0 },
      { kind: 'switch-off', rule: 'setting-fits' },
      { kind: 'change-home', group: 'elm', facts: { setting: 'closed' }, extraPlaces: 0, from: today }, // prettier-ignore
    ])
      expect(Change.safeParse(change).success).toBe(false);
  });
});

test('the table it began with stays as it was', () => {
  const before = JSON.stringify(table);
  make(
    newHome,
    { kind: 'close-home', group: 'oak' },
    { kind: 'take-out', youth: 'amber' },
    { kind: 'set-number', number: 'maxKm', value: 10 },
  );
  expect(JSON.stringify(table)).toBe(before);
  expect(readTable(JSON.parse(before)).ok).toBe(true);
});
