/** Read this file first. It is the whole policy; everything else in this folder carries it out. */
import { asManyAsPossible } from './goals/as-many-as-possible.ts';
import { dangerFirst } from './goals/danger-first.ts';
import { ageDifference } from './goals/fits-best/age-difference.ts';
import { change } from './goals/fits-best/change.ts';
import { desirables } from './goals/fits-best/desirables.ts';
import { groupSize } from './goals/fits-best/group-size.ts';
import { homeDistance } from './goals/fits-best/home-distance.ts';
import { outgrown } from './goals/fits-best/outgrown.ts';
import { schoolDistance } from './goals/fits-best/school-distance.ts';
import { siblings } from './goals/fits-best/siblings.ts';
import { wish } from './goals/fits-best/wish.ts';
import { longestWaiting } from './goals/longest-waiting.ts';
import { ageSpread } from './group-rules/age-spread.ts';
import { intensity } from './group-rules/intensity.ts';
import { keptApart } from './group-rules/kept-apart.ts';
import { places } from './group-rules/places.ts';
import { riskCaps } from './group-rules/risk-caps.ts';
import { siblingsTogether } from './group-rules/siblings-together.ts';
import { size } from './group-rules/size.ts';
import { staffing } from './group-rules/staffing.ts';
import { ageFits } from './pair-rules/age-fits.ts';
import { extendedHelp } from './pair-rules/extended-help.ts';
import { nearEnough } from './pair-rules/near-enough.ts';
import { needsOffered } from './pair-rules/needs-offered.ts';
import { notExcluded } from './pair-rules/not-excluded.ts';
import { notRefused } from './pair-rules/not-refused.ts';
import { settingFits } from './pair-rules/setting-fits.ts';
import { sexPolicy } from './pair-rules/sex-policy.ts';
import { startsInTime } from './pair-rules/starts-in-time.ts';
import type { Goal, GroupRule, PairRule } from './rule.ts';

// Which vacancy may be considered for which youth
// prettier-ignore
export const pairRules: readonly PairRule[] = [
  ageFits,
  extendedHelp,
  settingFits,
  startsInTime,
  needsOffered,
  notExcluded,
  sexPolicy,
  nearEnough,
  notRefused,
];

// What a group must be once the newcomers live there
// prettier-ignore
export const groupRules: readonly GroupRule[] = [
  size,
  staffing,
  places,
  ageSpread,
  riskCaps,
  intensity,
  keptApart,
  siblingsTogether,
];

// What we prefer, most important first. A later tier never costs an earlier tier a point.
// prettier-ignore
export const goalTiers: readonly [Tier, Tier, Tier, Tier] = [
  [dangerFirst],
  [asManyAsPossible],
  [longestWaiting],
  [homeDistance, schoolDistance, wish, desirables, outgrown, change, groupSize, ageDifference, siblings],
];

type Tier = readonly Goal[];
