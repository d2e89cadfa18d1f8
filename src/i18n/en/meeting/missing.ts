import type { missing as nl } from '../../nl/meeting/missing.ts';

export const missing: typeof nl = {
  link: 'Which places are missing?',
  title: 'Which places are missing',
  intro:
    'These places do not exist yet. For each of them the whole plan was worked out again, as if it were there. The place that helps most comes first.',
  none: 'No extra place at all would help anybody without a place now.',
  place: (places, setting) =>
    `${places === 1 ? 'One place' : `${places} places`} in ${setting === 'closed' ? 'a closed' : 'an open'} group`,
  ages: (youngest, oldest) => `For ages ${youngest} to ${oldest}`,
  needs: (needs) => `With ${needs}`,
  noNeeds: 'Without anything special on offer',
  near: {
    home: (place) => `Near home: ${place}`,
    school: (place) => `Near school: ${place}`,
  },
  gain: 'What the whole region gains',
  people: 'For whom it becomes different',
  here: 'Comes to the new place.',
  fits: 'It would fit these youths without a place',
  notWorkedOut: (count) =>
    count === 1
      ? 'One idea was not worked out: there was no time for it.'
      : `${count} ideas were not worked out: there was no time for them.`,
};
