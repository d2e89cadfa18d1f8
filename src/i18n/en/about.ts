import type { about as nl } from '../nl/about.ts';

export const about: typeof nl = {
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
