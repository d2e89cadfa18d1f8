import type { Plan } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';

/** Everybody on the first place there is, and proud of it. */
export function illegalPlan({ today, youths, groups }: Table): Plan {
  const group = groups.find(({ vacancies }) => vacancies.length > 0);
  const totals = [0, youths.length, 0, 0] as const;
  return {
    status: 'optimal',
    totals,
    bounds: totals,
    placements: youths.map(({ code }) => ({
      youth: code,
      group: group?.code ?? '',
      vacancy: group?.vacancies[0]?.code ?? '',
      startsOn: today,
    })),
    unplaced: [],
    solver: { name: 'highs', version: '0', compositions: 0, rounds: 0, milliseconds: 0 },
  };
}
