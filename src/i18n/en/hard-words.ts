import type { hardWords as nl } from '../nl/hard-words.ts';

export const hardWords: typeof nl = {
  title: 'What do these words mean?',
  list: [
    {
      words: ['Provider', 'Placement coordinator'],
      means: 'The organisation that looks after a house. Its workers work for the provider.',
    },
    {
      words: ['Coordinator'],
      means:
        'The placement coordinator is a person who looks for places, talks with everybody, and decides.',
    },
    { words: ['File'], means: 'Everything that is written down about a youth.' },
    {
      words: ['Authority'],
      means: 'Whoever has parental authority may decide important things for a child.',
    },
    {
      words: ['Small-scale'],
      means: 'In a small house, with six youths at most and always the same workers.',
    },
    {
      words: ['Authorisation'],
      means: 'A judge allows that a youth goes to live somewhere, for a certain time.',
    },
    {
      words: ['Measure'],
      means: 'A judge has decided that somebody helps, or also decides, about a child.',
    },
    { words: ['Consent'], means: 'Saying yes. Without that yes it does not go on.' },
    {
      words: ['Confidential adviser'],
      means: 'Somebody who listens and helps, and does not work for the house or the municipality.',
    },
    { words: ['Guardian'], means: 'Somebody who decides about a child, in place of the parents.' },
  ],
};
