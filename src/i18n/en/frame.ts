import type * as nl from '../nl/frame.ts';

export const frame: typeof nl.frame = {
  name: 'Passende Plek',
  slogan: 'A place that fits, close by. The computer proposes, people decide.',
  print: 'Print this page',
  printHint: 'To print, choose Print in the menu of your browser.',
  skip: 'To the content',
  menu: 'Main menu',
  crumbs: 'Where you are',
  mistake: 'Mistake',
  signOut: 'Sign out',
  leave: 'Leave quickly',
  footer: [
    { href: '/how-it-works', label: 'How does it work?' },
    { href: '/rules', label: 'How Passende Plek works it out' },
    { href: '/about', label: 'About this tool' },
    { href: '/accessibility', label: 'Accessibility' },
  ],
};

export const form: typeof nl.form = {
  errorsTitle: 'This is not right yet',
  refusalTitle: 'This cannot be done now',
  optional: 'may be empty',
  choose: 'Choose …',
  yes: 'yes',
  no: 'no',
  stale: {
    notice:
      'Somebody else was a moment earlier. Your change has not been kept yet. Look what it says now, and send the form again if you want it otherwise.',
    caption: 'What differs',
    what: 'What',
    now: 'It says now',
    yours: 'You typed',
    empty: '(empty)',
    how: 'Below is what you typed. If you send it now, it takes the place of what is there.',
  },
};

export const errors: typeof nl.errors = {
  needed: 'Fill this in.',
  'not-a-day': 'This is not a date that exists.',
  'dates-crossed': 'The end is before the beginning.',
  'not-a-number': 'Fill in a number.',
  'choose-one': 'Choose one of these.',
  'reason-needed': 'Choose a reason.',
  'question-needed': 'Write down your question.',
  'too-long': 'This is too long.',
  'unfit-text': 'This has a character that cannot be kept. Type the text again.',
  'not-a-phone': 'This is not a telephone number.',
  'not-an-address': 'This is no e-mail address.',
  'not-the-same': 'This is not the same as above.',
  'not-a-head': 'This is no head. It is a number, a colon and 64 letters and digits.',
  'not-known': 'This is not known.',
  unexpected: 'This form is not right. Open the page again.',
};

export const signIn: typeof nl.signIn = {
  title: 'Sign in',
  intro: 'For coordinators and providers.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  family: 'Were you invited as a young person or a parent?',
  familyLink: 'Open your invitation',
};
