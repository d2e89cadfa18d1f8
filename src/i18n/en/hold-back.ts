import type { holdBack as nl } from '../nl/hold-back.ts';

export const holdBack: typeof nl = {
  term: 'Scarce place',
  sentence: (km, count, who) =>
    `This is the only place within ${km} km for ${count} other waiting ${count === 1 ? 'youth' : 'youths'}${who}.`,
  who: {
    closed: (count) => (count === 1 ? ' who needs a closed setting' : ' who need a closed setting'),
    need: (count, need) => ` who ${count === 1 ? 'needs' : 'need'} ${need}`,
    any: '',
  },
};
