import { cost } from './meeting/cost.ts';
import { crisis } from './meeting/crisis.ts';
import * as decisions from './meeting/decisions.ts';
import { disclosing } from './meeting/disclosing.ts';
import { home } from './meeting/home.ts';
import { keys } from './meeting/keys.ts';
import { lapsing } from './meeting/lapsing.ts';
import { missing } from './meeting/missing.ts';
import { motivation } from './meeting/motivation.ts';
import { placements } from './meeting/placements.ts';
import * as proposal from './meeting/proposal.ts';
import { replay } from './meeting/replay.ts';
import { road } from './meeting/road.ts';
import * as runs from './meeting/runs.ts';
import * as week from './meeting/week.ts';

/** Everything around the weekly meeting: runs, proposals, decisions and placements. */
export const meeting = {
  home,
  keys,
  lapsing,
  placements,
  motivation,
  road,
  cost,
  crisis,
  disclosing,
  replay,
  missing,
  decisions,
  ...proposal,
  ...runs,
  ...week,
};
