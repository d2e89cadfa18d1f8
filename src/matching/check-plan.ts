import { farthestOf } from './farthest.ts';
import { compose, type Composition } from './composition.ts';
import { hasPlace } from './has-place.ts';
import { fittingPairs, pairOf } from './pair.ts';
import { isProven, type Placement, type Plan } from './plan.ts';
import { type Register, registerOf } from './register.ts';
import type { Pair } from './rule.ts';
import { goalTiers, groupRules, pairRules } from './rules.ts';
import type { Group, Table, Youth } from './table.ts';

/**
 * Goes through a plan as a careful reader would: every youth, every place, every rule, every total. It shares
 * no step with the search that made the plan. Empty means that nothing was found.
 */
export function checkPlan(table: Table, plan: Plan): readonly string[] {
  const register = registerOf(table);
  const unknown = plan.placements.filter(({ youth, group }) => {
    return !register.youths.has(youth) || !register.groups.has(group);
  });
  if (unknown.length > 0) return unknown.map(({ youth }) => `${youth}: youth or group not known`);
  const groups = [...Map.groupBy(plan.placements, ({ group }) => group)].flatMap(
    ([code, placements]) => {
      const group = register.groups.get(code);
      return group === undefined ? [] : [groupWith(register, group, placements)];
    },
  );
  return [
    ...everyYouthOnce(table, plan),
    ...everyPinKept(register, plan),
    ...reasonFindings(register, plan),
    ...plan.placements.flatMap((placement) => placementFindings(register, placement)),
    ...groups.flatMap((filled) => groupFindings(filled)),
    ...totalFindings(plan, groups),
    ...farthestFindings(table, plan),
  ];
}

interface Filled {
  readonly composition: Composition;
  readonly placements: readonly Placement[];
}

function groupWith(register: Register, group: Group, placements: readonly Placement[]): Filled {
  const newcomers = placements
    .flatMap(({ youth }) => register.youths.get(youth) ?? [])
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const fitting = (youth: Youth) => fittingPairs(register, youth, group);
  return { composition: compose(register, group, newcomers, fitting), placements };
}

function everyYouthOnce(table: Table, plan: Plan): string[] {
  const listed = [...plan.placements, ...plan.unplaced].map(({ youth }) => youth).sort();
  const all = table.youths.map(({ code }) => code);
  return listed.join(' ') === all.join(' ') ? [] : ['not every youth is in the plan once'];
}

const everyPinKept = (register: Register, { placements }: Plan): string[] =>
  [...register.pinned].flatMap(([youth, group]) =>
    placements.some((placement) => placement.youth === youth && placement.group === group)
      ? []
      : [`${youth}: pin to ${group} not kept`],
  );

/** Who is told that no place fits, must have been looked for everywhere. */
const reasonFindings = (register: Register, { unplaced }: Plan): string[] =>
  unplaced.flatMap(({ youth: code, reason }) => {
    const youth = register.youths.get(code);
    if (youth === undefined) return [];
    const isRight = hasPlace(register, youth) === (reason === 'others-came-first');
    return isRight ? [] : [`${code}: is not unplaced because ${reason}`];
  });

function placementFindings(register: Register, placement: Placement): string[] {
  const youth = register.youths.get(placement.youth);
  const group = register.groups.get(placement.group);
  const vacancy = group?.vacancies.find(({ code }) => code === placement.vacancy);
  if (youth === undefined || group === undefined || vacancy === undefined) {
    return [`${placement.youth}: vacancy ${placement.vacancy} not known`];
  }
  const pair = pairOf(register, youth, group, vacancy);
  return [
    ...(pair.startsOn === placement.startsOn ? [] : [`${youth.code}: starts on another day`]),
    ...pairRules.flatMap((rule) => rule.brokenBy(pair)).map(({ rule }) => `${youth.code}: ${rule}`),
  ];
}

function groupFindings({ composition, placements }: Filled): string[] {
  const { group, seats = [] } = composition;
  const taken = Map.groupBy(placements, ({ vacancy }) => vacancy);
  const seatOf = new Map(seats.map(({ youth, vacancy }) => [youth.code, vacancy.code]));
  return [
    ...group.vacancies.flatMap(({ code, places }) =>
      (taken.get(code)?.length ?? 0) > places ? [`${group.code}: ${code} is given away twice`] : [],
    ),
    ...placements.flatMap(({ youth, vacancy }) =>
      seatOf.get(youth) === vacancy ? [] : [`${youth}: could sit earlier than on ${vacancy}`],
    ),
    ...groupRules
      .flatMap((rule) => rule.brokenBy(composition))
      .map(({ rule }) => `${group.code}: ${rule}`),
  ];
}

/** Measured once more; and a limit never makes the farthest distance longer, or the sum better. */
function farthestFindings(table: Table, plan: Plan): string[] {
  const { farthest, totals } = plan;
  const isAsked = table.policy.limitFarthest === true;
  if (!isAsked || farthest === undefined) {
    return isAsked === (farthest !== undefined) ? [] : ['the farthest distance is not as asked'];
  }
  const { tenths, atLeast, without } = farthest;
  const measured = farthestOf(table, plan);
  return [
    ...(measured === tenths ? [] : [`the farthest distance is ${measured}`]),
    ...(atLeast <= tenths ? [] : ['the farthest distance is below its bound']),
    ...(without === undefined || (without.tenths >= tenths && without.points >= totals[3])
      ? []
      : ['the limit costs less than nothing']),
  ];
}

function totalFindings(plan: Plan, groups: readonly Filled[]): string[] {
  const { status, totals, bounds } = plan;
  const seats = groups.flatMap(({ composition }) => composition.seats ?? []);
  const counted = goalTiers.map((goals) =>
    goals.reduce((sum, goal) => {
      const points: number[] =
        goal.about === 'seat'
          ? seats.map((pair: Pair) => goal.points(pair))
          : groups.map(({ composition }) => goal.points(composition));
      return points.reduce((total, more) => total + more, sum);
    }, 0),
  );
  const isOptimal = isProven(plan);
  return [
    ...counted.flatMap((total, tier) =>
      total === totals[tier] ? [] : [`tier ${tier + 1} adds up to ${total}`],
    ),
    ...totals.flatMap((total, tier) =>
      total <= (bounds[tier] ?? -Infinity) ? [] : [`tier ${tier + 1} is above its bound`],
    ),
    ...(isOptimal === (status === 'optimal') ? [] : [`status ${status} is not what bounds say`]),
  ];
}
