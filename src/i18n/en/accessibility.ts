import type { accessibility as nl } from '../nl/accessibility.ts';

export const accessibility: typeof nl = {
  title: 'Accessibility',
  intro:
    'Everybody must be able to use Passende Plek. Also with a disability, on a small phone, or without a mouse.',
  status: 'How far we are',
  statusText:
    'We keep to WCAG 2.2, levels A and AA. That is the standard for accessible websites. Passende Plek meets it partially: all that a computer can look at is in order, but people with a disability have not tested it yet.',
  tested: 'What we tested',
  testedIntro: 'With every change the computer looks at this, on every page and in both languages:',
  testedWhat: [
    'The rules of WCAG 2.2 A and AA, with the program axe. Also in light and dark.',
    'Whether each page is built correctly, with the program html-validate.',
    'Whether everything fits on a screen 320 points wide.',
    'Whether buttons and links are large enough: 24 by 24 points.',
    'Whether you always see where you are when you work with a keyboard.',
    'Whether signing in, the meeting and answering work with a keyboard alone.',
    'Whether everything works without a script.',
  ],
  notTested: 'What we have not tested yet',
  notTestedWhat: [
    'People who use a screen reader have not gone through the pages yet.',
    'People with other disabilities have not looked along yet.',
    'No independent firm has done an audit yet.',
  ],
  limits: 'What may still be hard',
  limitsWhat: [
    'Words of others, such as a note of a provider, may be difficult. Ask your coordinator to explain.',
    'On a phone you move wide tables sideways. That also works with the keyboard.',
    'You can also read a map or drawing as a table. It stands underneath.',
    'Files to keep, such as a list for Excel, have no headings for a screen reader. The page itself says the same.',
    'If you do nothing for a quarter of an hour, the page closes for your safety. You are told two minutes before, and can stay. Without a script you are not told. Do you send a form too late? Then we show what you had typed, so that you can copy it. After an hour (staff: eight hours) you always have to sign in again.',
  ],
  report: 'Does something not work for you?',
  reportText:
    'Tell your coordinator, or the organisation that invited you. Say which page it was and what went wrong. You may also ask for the information in another way, for example on paper or by telephone.',
  answer: 'After that',
  answerText:
    'The organisation tells you when you get an answer. Are you not content? Then you can complain to that organisation. If you do not agree in the end, you can go to the National Ombudsman or the Netherlands Institute for Human Rights.',
  made: 'About this statement',
  madeText:
    'This statement is about the program as its makers deliver it. It was made on 22 November 2026, after research of our own. The organisation that uses Passende Plek adds its own details to the statement.',
};
