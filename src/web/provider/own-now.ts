import { whileQuiet } from '../while-quiet.ts';

/** What was put to this provider, and who was given a place with it: a page asks it more than once. */

export const proposalsNow = whileQuiet(({ store }, providerId) =>
  store.proposals.listForProvider(providerId),
);

export const placementsNow = whileQuiet(({ store }, providerId) =>
  store.placements.listForProvider(providerId),
);
