import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/matching/judge.ts';
import { pairOf } from '../../src/matching/pair.ts';
import { registerOf } from '../../src/matching/register.ts';
import { pairRules } from '../../src/matching/rules.ts';
import { readTable, type Table } from '../../src/matching/table.ts';
import { bestSeating, groupSaysNo } from './oracle/group-fits.ts';
import { pairSaysNo } from './oracle/pair-fits.ts';
import type { RawGroup, RawTable, RawYouth } from './oracle/raw-table.ts';
import { tinyTable } from './oracle/tiny-table.ts';

const runs = { seed: 20261122, numRuns: 400 };

function read(raw: RawTable): Table {
  const table = readTable(raw);
  if (!table.ok) throw new Error(table.errors.map((error) => error.text.en).join(' '));
  return table.table;
}

// Each rule was written twice, by people who did not look over each other's shoulder.

test('every rule about a youth and a place says no exactly when the second reading does', () => {
  fc.assert(
    fc.property(tinyTable, (raw) => {
      const register = registerOf(read(raw));
      for (const group of raw.groups) {
        for (const [youth, vacancy] of everyTwo(raw.youths, group.vacancies)) {
          const pair = pairOf(
            register,
            register.youths.get(youth.code)!,
            register.groups.get(group.code)!,
            vacancy,
          );
          const names = pairRules
            .filter((rule) => rule.brokenBy(pair).length > 0)
            .map((rule) => rule.name);
          expect(names.sort()).toEqual(pairSaysNo(raw, youth, group, vacancy).sort());
        }
      }
    }),
    runs,
  );
});

test('every rule about a group as it would be says no exactly when the second reading does', () => {
  fc.assert(
    fc.property(tinyTable, (raw) => {
      const table = read(raw);
      for (const [group, newcomers] of everyTwo(raw.groups, somePeople(raw.youths))) {
        const codes = newcomers.map((youth) => youth.code);
        const judged = judge(table, group.code, codes);
        const names = [...new Set(judged.broken.map((broken) => broken.rule))].sort();
        if (!newcomers.every((youth) => isWelcome(raw, youth, group))) {
          expect(names).not.toEqual([]);
          continue;
        }
        const seats = bestSeating(raw, group, newcomers);
        const places = seats === undefined ? ['places'] : [];
        expect(names).toEqual([...groupSaysNo(raw, group, newcomers), ...places].sort());
        if (names.length > 0) continue;
        expect(judged.seats).toEqual(
          seats?.map(({ youth, vacancy, startsOn }) => ({ youth, vacancy, startsOn })),
        );
      }
    }),
    runs,
  );
});

const isWelcome = (table: RawTable, youth: RawYouth, group: RawGroup) =>
  group.vacancies.some((vacancy) => pairSaysNo(table, youth, group, vacancy).length === 0);

const everyTwo = <One, Other>(ones: One[], others: Other[]): [One, Other][] =>
  ones.flatMap((one) => others.map((other): [One, Other] => [one, other]));

/** Every one, every two, and all of them. */
const somePeople = (youths: RawYouth[]): RawYouth[][] => [
  ...youths.map((youth) => [youth]),
  ...youths.flatMap((one, index) => youths.slice(index + 1).map((other) => [one, other])),
  youths,
];
