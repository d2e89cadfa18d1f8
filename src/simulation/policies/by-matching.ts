import { match, type Solvers } from '../../matching/match.ts';
import type { Plan } from '../../matching/plan.ts';
import type { CodePair, Table } from '../../matching/table.ts';
import { weeklyTable } from '../year/weekly-table.ts';
import type { Decide, Year } from '../year/year.ts';

/** Which pairs are left out of this week's table, so that a place stays open for somebody who is not there yet. */
export type LeaveOut = (year: Year) => readonly CodePair[];

const nobody: LeaveOut = () => [];

/** Our matching on the table of each week. Who said no is left out, and the rest is matched once more. */
export function byMatching(solvers: Solvers, leaveOut: LeaveOut = nobody): Decide {
  return async (year) => {
    for (let round = 0; round < year.future.assumed.asksPerWeek; round += 1) {
      const leftOut = leaveOut(year);
      const { placements } = await planFor(
        weeklyTable(year, year.waiting, year.open, leftOut),
        solvers,
      );
      const answers = placements.map(({ youth, group }) => {
        const arrival = year.waiting.find((one) => one.youth.code === youth);
        const home = year.open.find((one) => one.group.code === group);
        return arrival !== undefined && home !== undefined && year.ask(arrival, home);
      });
      if (answers.every((yes) => yes)) return;
    }
  };
}

// A clock in here would make the outcome depend on the machine; these tables are proven in milliseconds.
const secondsWithoutClock = 3600;

async function planFor(table: Table, solvers: Solvers): Promise<Plan> {
  const options = { solver: 'auto', seconds: secondsWithoutClock, elapsed: () => 0 } as const;
  const matched = await match(table, options, solvers);
  if (!matched.ok) throw new Error(`No plan: ${matched.why}`);
  if (matched.plan.status !== 'optimal') throw new Error('A plan of the year was not proven');
  return matched.plan;
}
