import type { vacancies as nl } from '../../nl/registers/vacancies.ts';

export const vacancies: typeof nl = {
  title: 'Vacancies',
  intro:
    'A place that was not confirmed for 7 days needs attention. After 14 days it no longer counts, until the provider confirms it.',
  empty: 'No vacancy was published yet. Providers publish them; you can also import a list.',
  importLists: 'Import a list',
  caption: 'Vacancies',
  columns: {
    vacancy: 'Vacancy',
    group: 'Group',
    days: 'When',
    free: 'Free',
    freshness: 'Confirmed',
    definition: 'Small-scale',
    fits: 'Who fits today',
  },
  from: (day) => `from ${day}`,
  between: (from, until) => `${from} to ${until}`,
  free: (free, all) => `${free} of ${all}`,
  freshness: {
    confirmed: 'confirmed',
    'ask-again': 'ask again',
    'left-the-matching': 'does not count',
  },
  on: (day) => `on ${day}`,
  full: 'full',
  fits: (youths) => (youths === 1 ? '1 youth' : `${youths} youths`),
  nobody: 'nobody',
  notAsked: 'does not count now',
};
