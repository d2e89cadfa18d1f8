import type { Placement, Plan } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';
import { type Planted, type Subject, withGroup } from './subject.ts';

/** Errors in the plan itself, each of a kind of its own. */
export function plantedInPlan({ table, plan, placement, youth, group }: Subject): Planted[] {
  const [first, ...others] = plan.unplaced;
  const other = plan.placements.find((one) => one !== placement && isOnlyPlace(table, one));
  const last = plan.totals[3];
  const changed = (change: Partial<Placement>): Plan => ({
    ...plan,
    placements: plan.placements.map((one) => (one === placement ? { ...one, ...change } : one)),
  });
  const reason = first?.reason === 'no-place-fits' ? 'others-came-first' : 'no-place-fits';
  const inPlan = (kind: string, wrong: Plan, finding: string): Planted => ({
    kind,
    table,
    plan: wrong,
    finding,
  });
  const once = 'not every youth is in the plan once';
  // prettier-ignore
  return [
    inPlan('a youth twice', { ...plan, placements: [...plan.placements, placement] }, once),
    inPlan('a youth forgotten', { ...plan, unplaced: others }, once),
    inPlan('an unknown vacancy', changed({ vacancy: 'V-none' }), `${youth}: vacancy V-none not known`),
    inPlan('an unknown group', changed({ group: 'G-none' }), `${youth}: youth or group not known`),
    inPlan('another start', changed({ startsOn: '2030-01-01' }), `${youth}: starts on another day`),
    inPlan('a place given away twice', changed({ group: other?.group ?? '', vacancy: other?.vacancy ?? '' }),
      `${other?.group}: ${other?.vacancy} is given away twice`),
    inPlan('a total off by one', { ...plan, totals: [...three(plan), last + 1] }, `tier 4 adds up to ${last}`),
    inPlan('a bound below the total', { ...plan, bounds: [...three(plan), last - 1] }, 'tier 4 is above its bound'),
    inPlan('a proof that is none', { ...plan, status: 'feasible' }, 'status feasible is not what bounds say'),
    inPlan('a wrong reason', { ...plan, unplaced: [{ youth: first?.youth ?? '', reason }, ...others] },
      `${first?.youth}: is not unplaced because ${reason}`),
    { kind: 'a pin not kept', table: { ...table, pinned: [[first?.youth ?? '', group]] }, plan,
      finding: `${first?.youth}: pin to ${group} not kept` },
    { kind: 'a later seat', table: withEarlierPlace(table, placement), plan,
      finding: `${youth}: could sit earlier than on ${placement.vacancy}` },
  ];
}

const isOnlyPlace = ({ groups }: Table, { group, vacancy }: Placement): boolean =>
  groups.some(
    ({ code, vacancies }) =>
      code === group && vacancies.some((one) => one.code === vacancy && one.places === 1),
  );

const three = ({ totals: [one, two, three] }: Plan) => [one, two, three] as const;

const withEarlierPlace = (table: Table, { group, vacancy }: Placement): Table =>
  withGroup(table, group, ({ vacancies }) => ({
    vacancies: [
      ...vacancies.filter(({ code }) => code === vacancy).map((one) => ({ ...one, code: '0' })),
      ...vacancies,
    ],
  }));
