import type { changes as nl } from '../../nl/administrator/changes.ts';

export const changes: typeof nl = {
  title: 'Waits for a second administrator',
  role: (role, workplace) =>
    workplace === '' ? `Becomes ${role}.` : `Becomes ${role} at ${workplace}.`,
  factor: 'The second step at sign-in is taken away.',
  by: (name, moment) => `Proposed by ${name} on ${moment}.`,
  reason: 'Reason',
  own: 'You proposed this yourself. Another administrator must confirm it.',
  about: 'This is about your own account. Another administrator must confirm it.',
  confirm: 'Confirm',
  withdraw: 'Withdraw',

  roleTitle: 'Propose another role or organisation',
  roleIntro:
    'This only counts once another administrator confirms it. Your colleague must then sign in again.',
  roleReason: 'Why does this change?',
  submitRole: 'Propose the change',

  factorTitle: 'Take away the second step',
  factorIntro:
    'For who lost both phone and recovery codes. First call your colleague back at a number you had already. Another administrator confirms. After that, your colleague makes a new second step at sign-in.',
  factorReason: 'How do you know it really is your colleague?',
  submitFactor: 'Propose taking it away',
};
