import { match } from '../../../src/matching/match.ts';
import type { Plan } from '../../../src/matching/plan.ts';
import { readTable, type Table } from '../../../src/matching/table.ts';
import { solvers } from '../../../src/solver/solvers.ts';
import type { RawGroup, RawResident, RawTable, RawYouth } from '../oracle/raw-table.ts';

export const today = '2026-11-22';

/** A fourteen-year-old near Amsterdam without anything special. */
export const youth = (code: string, special: Partial<RawYouth> = {}): RawYouth => ({
  code,
  bornOn: '2012-05-03',
  sex: 'f',
  homes: [{ lat: 52.37, lon: 4.9 }],
  school: null,
  waitingSince: '2026-10-13',
  startFrom: today,
  startBy: null,
  urgency: 'regular',
  setting: 'open',
  closedUntil: null,
  extendedHelp: false,
  needs: [],
  desirable: [],
  risks: [],
  intensity: 2,
  maxKm: null,
  siblings: null,
  siblingsTogether: 'prefer',
  wishes: [],
  refuses: [],
  ...special,
});

/** A small home with one free place and room for anybody of twelve to seventeen. */
export const group = (code: string, special: Partial<RawGroup> = {}): RawGroup => ({
  code,
  provider: 'P-1',
  location: { lat: 52.4, lon: 4.8 },
  setting: 'open',
  ages: [12, 17],
  stayUntilAge: 18,
  sex: 'any',
  size: 6,
  preferredSize: 5,
  staffOnGroup: 2,
  offers: [],
  excludes: [],
  riskCaps: {},
  intensityBudget: null,
  maxAgeSpread: 5,
  arrivalsAtOnce: 2,
  vacancies: [{ code: 'V-1', from: today, until: null, places: 1 }],
  residents: [],
  ...special,
});

export const resident = (code: string, special: Partial<RawResident> = {}): RawResident => ({
  code,
  bornOn: '2011-02-11',
  sex: 'm',
  risks: [],
  intensity: 3,
  ...special,
});

export const rawTable = (
  youths: RawYouth[],
  groups: RawGroup[],
  rest: Partial<RawTable> = {},
): RawTable => ({ today, youths, groups, ...rest });

export function tableOf(raw: RawTable): Table {
  const read = readTable(raw);
  if (!read.ok) throw new Error(read.errors.map((error) => error.text.en).join(' '));
  return read.table;
}

/** Undefined when the pins leave no plan. */
export async function planOf(table: Table): Promise<Plan | undefined> {
  const asked = { solver: 'auto', seconds: 60, elapsed: () => 0 } as const;
  const matched = await match(table, asked, solvers);
  return matched.ok ? matched.plan : undefined;
}

export async function planned(raw: RawTable): Promise<{ table: Table; plan: Plan }> {
  const table = tableOf(raw);
  const plan = await planOf(table);
  if (plan === undefined) throw new Error('The pins leave no plan');
  return { table, plan };
}
