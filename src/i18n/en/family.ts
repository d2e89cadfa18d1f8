import type { family as nl } from '../nl/family.ts';

export const family: typeof nl = { nav: {}, done: {} };
