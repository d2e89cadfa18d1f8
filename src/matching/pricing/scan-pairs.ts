import { homeTenths, schoolTenths } from '../distance.ts';
import type { Register } from '../register.ts';
import type { Group } from '../table.ts';
import { bitsIn, isApart, isWithin } from './bits.ts';
import { farAway } from './far-away.ts';
import { type FlatYouths, flatYouths } from './flat-youths.ts';
import { seatWorth } from './seat-worth.ts';
import { type Start, startsOf } from './starts.ts';

/** Who fits a group, and on which of its starts. */
export interface Fitting {
  readonly youths: readonly number[];
  /** Which starts, as bits. */
  readonly masks: readonly number[];
  /** What the last tier makes of the youth at the best of those starts. */
  readonly worths: readonly number[];
  /** Whether it makes the same of all of them. */
  readonly even: readonly boolean[];
  /** The birth days of all youths of the table. */
  readonly bornDay: Int32Array;
}

const adult = 18;

/**
 * The pair rules and the seat goals once more, for millions of pairs: rules.ts is the policy, and
 * a test holds this to it. Cheap questions come first, sines last.
 */
export function scanPairs(register: Register): (group: Group) => Fitting {
  const flat = flatYouths(register);
  const isFarFrom = farAway(register);
  const worthIn = seatWorth(register, flat);
  const { youths } = register.table;

  return (group) => {
    const starts = startsOf(group);
    const mayCome = comeable(register, flat, group);
    const isFar = isFarFrom(group);
    const worthOf = worthIn(group, starts);
    const barred = new Set(flat.barred.get(group.code));
    const found = { youths: [] as number[], masks: [] as number[], worths: [] as number[] };
    const even: boolean[] = [];
    for (let youth = 0; youth < youths.length; youth += 1) {
      if (!mayCome(youth) || isFar(youth) || barred.has(youth)) continue;
      const mask = startMask(register, flat, group, starts, youth);
      if (mask === 0) continue;
      const home = homeIfNear(register, group, youth);
      if (home === undefined) continue;
      const worth = worthOf(youth, mask, home);
      found.youths.push(youth);
      found.masks.push(mask);
      found.worths.push(worth.most);
      even.push(worth.most === worth.least);
    }
    return { ...found, even, bornDay: flat.bornDay };
  };
}

/** Setting, sex, needs and risks: what does not depend on a day. */
function comeable({ table }: Register, flat: FlatYouths, group: Group) {
  const offers = bitsIn(flat.needs, group.offers);
  const excludes = bitsIn(flat.risks, group.excludes);
  const wrongSetting = group.setting === 'closed' ? 'open' : 'closed';
  return (youth: number): boolean => {
    const one = table.youths[youth];
    return (
      one !== undefined &&
      one.setting !== wrongSetting &&
      (group.sex === 'any' || group.sex === one.sex) &&
      isWithin(flat.needs, youth, offers) &&
      isApart(flat.risks, youth, excludes)
    );
  };
}

/** The starts at which age, authorisations and dates are right. */
function startMask(
  { table }: Register,
  flat: FlatYouths,
  group: Group,
  starts: readonly Start[],
  youth: number,
): number {
  const { ages } = table.policy;
  const least = Math.max(group.ages[0], ages[0]);
  const most = Math.min(group.ages[1], ages[1] - 1);
  const extended = table.youths[youth]?.extendedHelp === true;
  let mask = 0;
  for (const [index, { from, until }] of starts.entries()) {
    const day = Math.max(from, flat.startFrom[youth] ?? 0);
    const years = Math.floor(day / 10_000) - (flat.bornYear[youth] ?? 0);
    const age = day % 10_000 < (flat.bornDate[youth] ?? 0) ? years - 1 : years;
    const fits =
      age >= least &&
      age <= most &&
      (age < adult || extended) &&
      day <= until &&
      day <= (flat.startBy[youth] ?? 0) &&
      (group.setting === 'open' || (flat.closedUntil[youth] ?? 0) >= day);
    if (fits) mask |= 1 << index;
  }
  return mask;
}

/** The distance from home, for who lives near enough and can keep going to school. */
function homeIfNear({ table }: Register, group: Group, index: number): number | undefined {
  const youth = table.youths[index];
  if (youth === undefined) return undefined;
  const { maxKm, schoolKm, detour } = table.policy;
  const home = homeTenths(youth, group, detour);
  if (home / 10 > (youth.maxKm ?? maxKm)) return undefined;
  if (youth.school?.keep !== 'must') return home;
  return (schoolTenths(youth, group, detour) ?? 0) / 10 <= schoolKm ? home : undefined;
}
