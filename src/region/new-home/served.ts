import { ageOn } from '../../domain/calendar-day.ts';
import { withGroup } from '../../matching/explain/invent-group.ts';
import type { Plan } from '../../matching/plan.ts';
import type { Table } from '../../matching/table.ts';
import type { NewHomeAsked } from './asked.ts';
import type { BestHome } from './best-homes.ts';
import { homeAt } from './homes.ts';
import { helpAskedBy } from './profiles.ts';

/** For whom a home would really be, once everybody has the place the plan gives. */
export interface Served {
  /** The table with the home on it. */
  readonly table: Table;
  readonly plan: Plan;
  readonly home: string;
  readonly youths: readonly string[];
  /** On the day each would start. */
  readonly ages: readonly [number, number];
  /** A home with only this would do exactly as well. */
  readonly help: readonly string[];
}

export function servedBy(
  table: Table,
  asked: NewHomeAsked,
  { place, profile, plan }: BestHome,
): Served {
  const home = homeAt(table, asked, profile, place);
  const coming = plan.placements.filter(({ group }) => group === home.code);
  const known = new Map(table.youths.map((youth) => [youth.code, youth]));
  const youths = coming.flatMap(({ youth }) => known.get(youth) ?? []);
  const ages = coming.flatMap(({ youth, startsOn }) => {
    const bornOn = known.get(youth)?.bornOn;
    return bornOn === undefined ? [] : [ageOn(bornOn, startsOn)];
  });
  return {
    table: withGroup(table, home),
    plan,
    home: home.code,
    youths: youths.map(({ code }) => code),
    ages: ages.length === 0 ? profile.ages : [Math.min(...ages), Math.max(...ages)],
    help: helpAskedBy(youths).filter((help) => profile.offers.includes(help)),
  };
}
