import type { CodePair, Table } from '../../src/matching/table.ts';
import type { Placement } from '../../src/matching/plan.ts';

/** The five small things that happen to an office from one day to the next. */
export const kinds = [
  'youth added',
  'youth taken out',
  'vacancy added',
  'vacancy gone',
  'pair declined',
] as const;
export type Kind = (typeof kinds)[number];

export interface SmallChange {
  readonly kind: Kind;
  readonly before: Table;
  /** The office after it, with the proposals of the first plan that are still open. */
  readonly after: (placements: readonly Placement[]) => Table;
}

/** What is added was left out before, so that whoever comes is as real as whoever was there. */
export function smallChange(table: Table, kind: Kind, random: () => number): SmallChange {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const youth = pick(table.youths)?.code ?? '';
  const places = table.groups.flatMap(({ code, vacancies }) =>
    vacancies.map((vacancy): CodePair => [code, vacancy.code]),
  );
  const place = pick(places) ?? ['', ''];
  const lot = random();
  switch (kind) {
    case 'youth added':
      return change(kind, withoutYouth(table, youth), table);
    case 'youth taken out':
      return change(kind, table, withoutYouth(table, youth));
    case 'vacancy added':
      return change(kind, withoutPlace(table, place), table);
    case 'vacancy gone':
      return change(kind, table, withoutPlace(table, place));
    case 'pair declined':
      return { kind, before: table, after: (placements) => declined(table, placements, lot) };
  }
}

const change = (kind: Kind, before: Table, after: Table): SmallChange => ({
  kind,
  before,
  after: (placements) => withPending(after, placements),
});

function withPending(table: Table, placements: readonly Placement[]): Table {
  const waiting = new Set(table.youths.map(({ code }) => code));
  const pending = placements
    .filter(({ youth }) => waiting.has(youth))
    .map(({ youth, group }): CodePair => [youth, group]);
  return { ...table, pending };
}

/** A proposal that was declined is no longer open, and is not made again. */
function declined(table: Table, placements: readonly Placement[], lot: number): Table {
  const gone = placements[Math.floor(lot * placements.length)];
  if (gone === undefined) return table;
  const others = withPending(
    table,
    placements.filter((one) => one !== gone),
  );
  return { ...others, excluded: [...table.excluded, [gone.youth, gone.group]] };
}

function withoutYouth(table: Table, code: string): Table {
  const stays = (pair: CodePair) => !pair.includes(code);
  return {
    ...table,
    youths: table.youths.filter((youth) => youth.code !== code),
    apart: table.apart.filter(stays),
    excluded: table.excluded.filter(([youth]) => youth !== code),
  };
}

const withoutPlace = (table: Table, [groupCode, vacancyCode]: CodePair): Table => ({
  ...table,
  groups: table.groups.map((group) =>
    group.code !== groupCode
      ? group
      : {
          ...group,
          vacancies: group.vacancies
            .map((one) => (one.code === vacancyCode ? { ...one, places: one.places - 1 } : one))
            .filter(({ places }) => places > 0),
        },
  ),
});
