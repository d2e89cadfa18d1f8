import type { howItWorks as nl } from '../nl/how-it-works.ts';

export const howItWorks: typeof nl = {
  title: 'How does it work?',
  lead: 'A young person cannot live at home. Then we look for a small house that fits. A computer helps with that. A person decides.',
  short: 'In short',
  steps: [
    'The coordinator writes down what a young person needs, and what is wished for.',
    'The houses write down which place is free, and which help they give.',
    'The computer looks which place fits whom. It looks at everybody together.',
    'The coordinator reads the advice. Then it goes to the house and to the family.',
    'You say what you think of it. The house does so too.',
    'The coordinator decides.',
  ],
  firstTitle: 'What counts first?',
  firstLead: 'The computer looks in four steps. A later step never makes an earlier one worse.',
  first: [
    'First whoever is in danger, or has to leave very soon.',
    'Then as many young people as possible. Nobody waits if it can be otherwise.',
    'Then whoever has waited longest.',
    'Then what fits best. Close to home and school. Brothers and sisters together. A house as wished for.',
  ],
  mustTitle: 'What must always be?',
  mustLead: 'A place must keep to these rules. Otherwise the computer does not propose it.',
  mustYouth: 'About the young person and the place',
  mustGroup: 'About the group, once the young person lives there',
  allRules: 'All rules and numbers',

  example: {
    title: 'An example',
    lead: 'These young people and houses do not exist. The computer really works out this example, by the same rules.',
    story:
      'Three young people are waiting. There are three houses, with one free place each. Rafi is in a crisis. Noor needs help that only house Linde gives. Sam has waited longest.',
    caption: 'How far is each house?',
    youth: 'Young person',
    house: (name) => `House ${name}`,
    saysNo: (houses, why) => `Does not fit: ${houses}. ${why}`,
    advice: 'Advice',
    km: (number) => `${number} km`,
    doesNotFit: 'does not fit',
    nowhere: 'no place yet',
    outcome: 'This comes out',
    goesTo: (youth, house) => `${youth}: house ${house}`,
    noPlace: (youth) => `${youth}: no place yet`,
    lesson:
      'You see: the computer does not give everybody the nearest house. It looks for a way in which there is a place for everybody.',
    later: 'The example cannot be worked out now. Please look again later.',
    picture: {
      title: 'Map of the example',
      description:
        'A map with three dots where the young people live, and three squares where the houses are. A line runs from each young person to the house of the advice.',
      youth: 'A young person lives here',
      house: 'House with a free place',
      way: 'The advice',
    },
  },

  personTitle: 'A person decides',
  person: [
    'The computer only gives advice. The coordinator may always choose otherwise.',
    'The coordinator writes down why. You may ask about it.',
    'The computer counts what people wrote down. It predicts nothing about your child.',
  ],
  youTitle: 'What can you do?',
  you: [
    'Write down your wishes. The computer counts the houses that you would like.',
    'Say what you think of a place. You may also want to talk about it first.',
    'Say that you do not agree. The coordinator reads that before anything is decided.',
    'Ask which data there are, and have mistakes mended.',
    'Not satisfied? Bring a complaint to your municipality. Jeugdstem helps you free of charge.',
  ],
  site: 'To jeugdstem.nl',
};
