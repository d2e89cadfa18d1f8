import { homeTenths, tenths } from '../distance.ts';
import { judge } from '../judge.ts';
import type { Plan, Totals } from '../plan.ts';
import { type Register, registerOf } from '../register.ts';
import type { Group, Table, Vacancy, Youth } from '../table.ts';
import { acceptedElsewhere, codesOf, companyOf, knownGroup } from './company.ts';
import type { MatchAgain } from './cost-of-option.ts';
import { compareTotals, gainOver } from './gain.ts';
import { type Move, movesBetween } from './moves.ts';
import { isNear } from './options.ts';
import { firstDifference } from './points.ts';
import { withPin } from './with-pin.ts';

/** Somebody for whom no rule says no at this place, and what it means for everybody when the place is theirs. */
export interface Candidate {
  readonly youth: string;
  /** Siblings who must come along, and who was accepted for this group already. */
  readonly along: readonly string[];
  readonly homeTenths: number;
  /** Tier by tier what the region gains; nothing when it could not be worked out in time. */
  readonly gain: Totals | undefined;
  /** For whom else the plan changes. */
  readonly others: readonly Move[];
  /** Candidates in the same band are as good as equal; the first band is the best. */
  readonly band: number;
}

/**
 * Who could have this place, best for the region first: every candidate's plan is solved again with the candidate
 * there. A vacancy that is not on the table yet is added to it, so a place can be weighed before it is published.
 */
export async function whoFits(
  table: Table,
  plan: Plan,
  asked: { readonly group: string; readonly vacancy: Vacancy },
  match: MatchAgain,
): Promise<readonly Candidate[]> {
  const opened = withVacancy(table, asked.group, asked.vacancy);
  const register = registerOf(opened);
  const group = knownGroup(register, asked.group);
  const queue = opened.youths
    .map((youth) => ({ youth, company: companyOf(register, youth, group) }))
    .filter(({ company }) => mayHave(register, group, asked.vacancy, company))
    // Should time run out, then for who waits shortest.
    .sort((a, b) => (a.youth.waitingSince < b.youth.waitingSince ? -1 : 1))
    .values();
  const candidates: Candidate[] = [];
  const weigh = async (): Promise<void> => {
    for (const { youth, company } of queue) {
      const matched = await match(withPin(opened, youth.code, group.code));
      candidates.push({
        youth: youth.code,
        along: codesOf(company.filter((one) => one !== youth)),
        homeTenths: homeTenths(youth, group, opened.policy.detour),
        gain: matched.ok ? gainOver(plan.totals, matched.plan.totals) : undefined,
        others: matched.ok
          ? movesBetween(plan, matched.plan).filter((move) => move.youth !== youth.code)
          : [],
        band: 0,
      });
    }
  };
  await Promise.all([weigh(), weigh()]);
  return inBands(candidates, tenths(opened.policy.equalWithin));
}

/** The free places of a group are one table: a place with a new code comes beside the others. */
function withVacancy(table: Table, group: string, vacancy: Vacancy): Table {
  const isThere = ({ code, vacancies }: Group) =>
    code !== group || vacancies.some((one) => one.code === vacancy.code);
  return {
    ...table,
    groups: table.groups.map((one) =>
      isThere(one)
        ? one
        : {
            ...one,
            vacancies: [...one.vacancies, vacancy].sort((a, b) => (a.code < b.code ? -1 : 1)),
          },
    ),
  };
}

/** Whoever comes alone is judged at this very place; those who come together, at all places of the group. */
function mayHave(
  register: Register,
  group: Group,
  vacancy: Vacancy,
  company: readonly Youth[],
): boolean {
  if (acceptedElsewhere(register, company, group).length > 0) return false;
  const { table } = register;
  const here = { ...group, vacancies: group.vacancies.filter(({ code }) => code === vacancy.code) };
  const asked =
    company.length > 1 ? table : { ...table, groups: table.groups.map(inPlaceOf(here)) };
  return judge(asked, group.code, codesOf(company)).broken.length === 0;
}

const inPlaceOf = (here: Group) => (one: Group) => (one.code === here.code ? here : one);

/** A band begins with the best that is left, and holds all that differ from it in little but the last tier. */
function inBands(candidates: readonly Candidate[], margin: number): readonly Candidate[] {
  let [band, best]: [number, Totals | undefined] = [0, undefined];
  return candidates
    .toSorted((a, b) => compare(a, b) || (a.youth < b.youth ? -1 : 1))
    .map((candidate) => {
      if (band === 0 || !isEqual(best, candidate.gain, margin)) {
        band += 1;
        best = candidate.gain;
      }
      return { ...candidate, band };
    })
    .sort((a, b) => a.band - b.band || (a.youth < b.youth ? -1 : 1));
}

function compare({ gain: a }: Candidate, { gain: b }: Candidate): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareTotals(b, a);
}

function isEqual(best: Totals | undefined, gain: Totals | undefined, margin: number): boolean {
  if (best === undefined || gain === undefined) return best === gain;
  const tier = firstDifference(best, gain);
  return tier === undefined || (tier === 3 && isNear(best[3] - gain[3], margin));
}
