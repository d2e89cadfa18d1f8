import type { ownAccount as nl } from '../nl/own-account.ts';

export const ownAccount: typeof nl = {
  title: 'Your account',
  done: {
    ended: 'That session has ended.',
    password: 'Your password was changed. Everywhere else you are signed out.',
  },
  sessions: {
    title: 'Where you are signed in',
    intro: 'Is there anything you do not know? End it, and choose a new password.',
    introFamily: 'Is there anything you do not know? End it, and call your contact person.',
    caption: 'Your open sessions',
    started: 'Began',
    seen: 'Last seen',
    ends: 'Ends by itself',
    here: 'this session',
    end: 'End',
    endLabel: (started) => `End the session that began on ${started}`,
    everywhere: 'Sign out everywhere',
  },
  proofs: {
    title: 'Password and second step',
    password: 'Change your password',
    factor: 'Connect another phone',
    codes: 'Make new recovery codes',
    left: (count) =>
      count === 1 ? 'You have 1 recovery code left.' : `You have ${count} recovery codes left.`,
    fresh: 'For this we ask your code of this moment, unless you have just shown it.',
  },
  password: {
    title: 'Change your password',
    intro: 'After that you are signed out everywhere else. You get a mail about it.',
    current: 'Your present password',
    submit: 'Keep the new password',
  },
  idle: {
    text: 'You have done nothing here for a while. In two minutes you will be signed out, and what you have not kept here will be gone.',
    stay: 'I am still here',
    ends: 'This visit ends in a few minutes. Save what you type. After that you can sign in again.',
  },
};
