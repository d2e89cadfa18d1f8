import type { accounts as nl } from '../../nl/administrator/accounts.ts';

export const accounts: typeof nl = {
  title: 'Accounts',
  intro: 'Everybody who works with this tool. You see no youths and no proposals here.',
  families: (count) =>
    count === 1
      ? 'Besides, 1 youth, parent or guardian has access to their own proposal. The coordinator arranges that.'
      : `Besides, ${count} youths, parents and guardians have access to their own proposal. The coordinator arranges that.`,
  caption: 'All accounts of staff',
  name: 'Name',
  email: 'E-mail address',
  role: 'Role',
  workplace: 'Works at',
  lastSeen: 'Last seen',
  never: 'never yet',
  factor: 'Second step',
  hasFactor: 'yes',
  noFactor: 'no',
  state: 'State',
  active: 'in use',
  notBegun: 'not begun yet',
  ended: 'ended',
  endedOn: (moment) => `Ended on ${moment}.`,
  madeOn: 'Made on',
  none: 'none',
  invite: 'Invite somebody',
  waiting: 'Waits for a second administrator',
  yourself: 'This is your own account. Another administrator can change or end it.',

  inviteTitle: 'Invite somebody',
  inviteIntro:
    'Your new colleague gets a mail with a link. It works once, for one day. With it they choose a password and a second step themselves. You never know them.',
  workplaceOf: (role) => `Only for a ${role}.`,
  organisation: 'Organisation',
  provider: 'Provider',
  language: 'Language of the mail',
  languages: { nl: 'Dutch', en: 'English' },
  submitInvite: 'Invite',
  workplaceNeeded: 'Choose where this colleague works.',

  beginTitle: 'A new link to begin with',
  beginOpen: (moment) => `A link is on its way. It works until ${moment}.`,
  beginNone: 'There is no link that works now.',
  submitBegin: 'Send a new link',
  begun: 'This account has begun already. A new link is not needed.',

  endTitle: 'End the account',
  endIntro:
    'Your colleague cannot sign in any more, and is signed out everywhere with the next click. This cannot be undone. What they did stays in the log.',
  endCheck: 'Yes, this account may go',
  submitEnd: 'End the account',

  done: {
    invited: 'The invitation was made.',
    ended: 'The account has ended. Whoever was still signed in is signed out now.',
    'link-sent': 'A new link was made. The old one works no more.',
    proposed: 'Your proposal waits for another administrator.',
    'role-confirmed': 'The role was changed. Your colleague must sign in again.',
    'factor-confirmed': 'The second step is gone. At sign-in your colleague makes a new one.',
    withdrawn: 'The proposal was withdrawn. Nothing was changed.',
  },
};
