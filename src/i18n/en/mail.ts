import { inGroups } from '../../domain/in-groups.ts';
import { askedIn } from '../../domain/still-free.ts';
import type { mail as nl } from '../nl/mail.ts';

export const mail: typeof nl = {
  foot: 'This mail was sent automatically. You cannot reply to it.',
  kinds: {
    activation: ({ link }) => ({
      subject: 'Begin your account',
      lines: [
        'An account was made for you. Open this link, and choose a password:',
        link,
        'The link works once, for one day. Did you not expect this? Then there is nothing you need to do.',
      ],
    }),
    reset: ({ link }) => ({
      subject: 'Choose a new password',
      lines: [
        'Somebody asked for a new password for this address. Was it you? Then open this link:',
        link,
        'The link works once, for one hour. Was it not you? Then there is nothing you need to do.',
      ],
    }),
    'new-factor': () => ({
      subject: 'A phone was connected to your account',
      lines: [
        'A new phone was just connected for the second step of signing in.',
        'Was it not you? Then call your administrator at once.',
      ],
    }),
    'factor-ended': () => ({
      subject: 'The second step of your account was removed',
      lines: [
        'Your administrator disconnected your phone. The next time you sign in you connect one again.',
        'Did you not ask for this? Then call your administrator at once.',
      ],
    }),
    'password-changed': () => ({
      subject: 'Your password was changed',
      lines: [
        'The password of your account was just changed. You are signed out everywhere.',
        'Was it not you? Then call your administrator at once.',
      ],
    }),
    'ten-failures': () => ({
      subject: 'Somebody tries to sign in to your account',
      lines: [
        'Today somebody tried ten times in vain to sign in to your account.',
        'If that was you, nothing is wrong. Otherwise choose a new password, and tell your administrator.',
      ],
    }),
    'single-sign-on': () => ({
      subject: 'Your account was linked to the sign-in of your organisation',
      lines: [
        'You came in for the first time with the sign-in of your own organisation. From now on you always can.',
        'Was it not you? Then call your administrator at once.',
      ],
    }),
    'family-link': ({ link, secret }) => ({
      subject: 'Your personal link',
      lines: [
        'Here is your personal link. You need a code with it; that reaches you separately.',
        link,
        'The link works once, for seven days. Give it to nobody else.',
        'You cannot click? Then open the page, and type this key:',
        `${link.replace(/#.*/, '')}\n\n${inGroups(secret)}`,
      ],
    }),
    'invitation-locked': () => ({
      subject: 'An invitation was locked',
      lines: [
        'For an invitation that you made, a wrong code was filled in too often. It is locked now.',
        'Sign in to see which. Call the person it is about before you make a new one.',
      ],
    }),
    'something-waits': ({ link }) => ({
      subject: 'Something waits for you',
      lines: [
        'Something is ready for you. Sign in to see what.',
        link,
        'You come in with a personal link? Ask for a new one here:',
        `${link}/invitation/link`,
      ],
    }),
    'something-changed': ({ link }) => ({
      subject: 'Something has changed',
      lines: [
        'Something that was decided before has changed. Sign in to see what.',
        link,
        'Do you come in with a personal link? Ask for a new one here:',
        `${link}/invitation/link`,
      ],
    }),
    'still-free': ({ link, secret }) => ({
      subject: 'Is your vacancy still free?',
      lines: [
        'You published a vacancy. It has not been confirmed for some time. Is the place still free? Open the link, and press yes or no. You need not sign in.',
        ...askedIn(secret).map(({ house, key }) => `${house}:\n${link}/still-free/${key}`),
        'A link works once, and for fourteen days. Share this mail with nobody else.',
        'A place that nobody confirms does not count any more after some time.',
      ],
    }),
    'log-head': ({ secret }) => ({
      subject: 'Head of the log',
      lines: [
        'This is the head of the log of today. Keep this mail: with it one can find out later that nothing was changed.',
        secret,
      ],
    }),
  },
};
