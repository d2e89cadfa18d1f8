import { accounts } from './administrator/accounts.ts';
import { changes } from './administrator/changes.ts';
import { overview } from './administrator/overview.ts';
import { retention } from './administrator/retention.ts';

/** Who manages accounts, and sees no youth. */
export const administrator = {
  nav: {
    home: 'Accounts',
    organisations: 'Organisaties',
    erasures: 'Wissen',
    retention: 'Bewaartijden',
    publication: 'Publiceren',
    settings: 'Instellingen',
    mails: 'Mails',
    knocks: 'Toegang',
    chain: 'Ketting',
  },
  roles: {
    coordinator: 'coördinator',
    provider: 'aanbieder',
    administrator: 'beheerder',
    'privacy-officer': 'toezichthouder',
  },
  accounts,
  changes,
  retention,
  ...overview,
};
