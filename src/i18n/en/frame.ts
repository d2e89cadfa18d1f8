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

export const faults: typeof nl.faults = {
  notFoundTitle: 'This page is not here',
  notFound:
    'The page does not exist, or is not for you. Check the address, or go back to the start.',
  home: 'To the start',
  forbiddenTitle: 'This is not allowed here',
  forbidden: 'The form did not come from this site, or was too old. Open the page again and retry.',
  notTheirs:
    'This page does not belong to your role. If you think this is not right, ask the administrator.',
  nobodyTitle: 'You are not signed in',
  nobody: 'Nothing was changed. Perhaps you were away too long. Sign in again and try once more.',
  nobodyStaff: 'Sign in as staff',
  nobodyFamily: 'Go on with your invitation',
  nobodyTyped: 'This is what you had typed',
  nobodyCopy: 'Copy it. Then you can paste it again in a moment.',
  brokenTitle: 'Something went wrong on our side',
  broken: 'Nothing has changed. Please try again. If it goes wrong again, pass on this number:',
  unavailableTitle: 'This page cannot be shown now',
  unavailable:
    'We could not write down that you look at this, and then we do not show it. Try again in a minute. If it goes wrong again, tell us this number:',
  sentBeforeTitle: 'This form was sent already',
  sentOtherwise:
    'It was sent before, with other words. What it said then counts. Open the page again if you want to change something else.',
  sentUnknown:
    'It was sent before. We are not sure whether it worked. Look first whether your change is there, and otherwise try again.',
  tooLargeTitle: 'This is too large',
  tooLarge: 'The file or form is too large.',
};

export const about: typeof nl.about = {
  title: 'About this tool',
  intro:
    'Passende Plek helps to find a place in a small-scale home for youths who cannot live at home. The computer works out which places fit best for everybody together. A placement coordinator decides. A proposal is advice and never a decision.',
  sees: 'Who sees what?',
  seesWhat: [
    'The coordinator sees the youths, the groups and the proposals, with names.',
    'A provider sees its own groups. Of a proposed youth a provider sees no name and no address, only what is needed to answer.',
    'A young person, parent or guardian sees the places that were proposed, and their own answer. Nothing about other young people.',
  ],
  doesNot: 'What the computer does not do',
  doesNotWhat: [
    'It does not decide.',
    'It predicts nothing about people. It only counts what people wrote down.',
    'It never proposes that somebody moves out to make room.',
    'It does nothing in secret: all rules are on the page',
  ],
  distances: 'Distances',
  distancesText:
    'A distance is measured as the crow flies and multiplied by 1.3, because a road is seldom straight. It is an estimate.',
  sources: 'Sources',
  software:
    'Passende Plek is open software (EUPL-1.2): everybody may see how it works, and use it.',
};

export const rules: typeof nl.rules = {
  title: 'How Passende Plek works it out',
  intro: 'These are all the rules. A place that breaks a rule is not proposed.',
  advice:
    'The outcome is advice. A placement coordinator looks at every proposal and decides. A proposal always says why, and which other places there are.',
  pair: 'About a youth and a vacancy',
  group: 'About the group as it would be',
  goals: 'What is preferred, most important first',
  goalsIntro: 'A later step never costs an earlier step anything.',
  tiers: [
    'First who is in danger',
    'Then as many youths as possible',
    'Then who has waited longest',
    'Then what fits best',
  ],
  policy: 'The numbers',
  policyIntro:
    'A region sets these numbers itself. What a wish is worth is given in kilometres: a home may be that much further away for it.',
  policyCaption: 'The numbers of today',
  meaning: 'What it means',
  number: 'Number',
  units: {
    ages: 'years',
    mostInGroup: 'youths',
    youthsPerWorker: 'youths',
    maxKm: 'km',
    schoolKm: 'km',
    detour: 'times',
    lapseDays: 'days',
    waitingCapDays: 'days',
    sizePenalty: 'km',
    spreadPenalty: 'km',
    schoolWeight: 'times',
    wishBonus: 'km',
    desirablePenalty: 'km',
    outgrowMonths: 'months',
    outgrowPenalty: 'km',
    changePenalty: 'km',
    siblingBonus: 'km',
    equalWithin: 'km',
  },
};
