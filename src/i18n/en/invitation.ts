import type { invitation as nl } from '../nl/invitation.ts';

export const invitation: typeof nl = {
  title: 'Your invitation',
  intro:
    'You were given a personal link and, separately, a code. With the two together you can see which places were proposed.',
  secret: 'Key from your link',
  secretHint: 'This is the part of the link after the # sign. Usually it is here already.',
  code: 'Code',
  codeHint: 'Ten letters and digits. You were given the code separately, for instance by phone.',
  submit: 'See the places',
  again: 'Does your link not work any more?',
  againText: 'Each link works once. Ask for a new link; your code stays the same.',
  againLink: 'Ask for a new link',
  link: {
    title: 'A new link',
    intro: 'We mail the link to the address that your coordinator knows. Your code stays the same.',
    email: 'Your e-mail address',
    submit: 'Mail me a new link',
    asked:
      'Is this address known to us? Then you get a mail within a few minutes. Nothing there? Then call your contact person.',
    back: 'Back to your invitation',
  },
};
