import type { region as nl } from '../nl/region.ts';

export const region: typeof nl = {
  title: 'Region',
  lead: 'Here the region learns together: what works, where places are missing, and what a choice would cost. Nothing you do here changes real data.',
  none: 'Nothing here yet.',
};
