import type { holdBack as nl } from '../nl/hold-back.ts';

export const holdBack: typeof nl = {
  term: 'Scarce place',
  sentence: (km, count, who, others) =>
    `This is also the only place within ${km} km for ${count} other waiting ${count === 1 ? 'youth' : 'youths'}${who}.${others === '' ? '' : ` ${others}`}`,
  who: {
    closed: (count) => (count === 1 ? ' who needs a closed setting' : ' who need a closed setting'),
    need: (count, need) => ` who ${count === 1 ? 'needs' : 'need'} ${need}`,
    any: '',
  },
  others: (count) => `${count} of them are with another organisation.`,
};
