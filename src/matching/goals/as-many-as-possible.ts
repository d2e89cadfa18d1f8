import type { SeatGoal } from '../rule.ts';

export const asManyAsPossible: SeatGoal = {
  about: 'seat',
  name: 'as-many-as-possible',
  sentence: {
    nl: 'Zo veel mogelijk jongeren krijgen een plek.',
    en: 'As many youths as possible get a place.',
  },
  points: () => 1,
  reason: () => ({ nl: 'De jongere krijgt een plek.', en: 'The youth gets a place.' }),
};
