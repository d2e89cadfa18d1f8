import type { administrator as nl } from '../nl/administrator.ts';

export const administrator: typeof nl = {
  nav: {
    home: 'Accounts',
  },
};
