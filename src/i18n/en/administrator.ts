import type { administrator as nl } from '../nl/administrator.ts';
import { accounts } from './administrator/accounts.ts';
import { changes } from './administrator/changes.ts';
import { overview } from './administrator/overview.ts';
import { retention } from './administrator/retention.ts';

export const administrator: typeof nl = {
  nav: {
    home: 'Accounts',
    organisations: 'Organisations',
    erasures: 'Erasure',
    retention: 'Times of keeping',
    publication: 'Publish',
    settings: 'Settings',
    mails: 'Mails',
    knocks: 'Access',
    chain: 'Chain',
  },
  roles: {
    coordinator: 'coordinator',
    provider: 'provider',
    administrator: 'administrator',
    'privacy-officer': 'privacy officer',
  },
  accounts,
  changes,
  retention,
  ...overview,
};
