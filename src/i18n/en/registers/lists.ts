import type { lists as nl } from '../../nl/registers/lists.ts';

export const lists: typeof nl = {
  pages: {
    title: 'Pages of the list',
    before: 'Previous',
    after: 'Next',
    at: (from: number, to: number, all: number) => `${from}–${to} of ${all}`,
  },
  choose: 'Choose',
  submit: 'Show',
  all: 'All',
  clear: 'Show everything',
  nothing: 'Nothing matches this choice.',
  saved: {
    title: 'Saved filters',
    current: 'chosen now',
    keep: 'Save this choice',
    how: 'First choose above what you want to see. Then you can save that choice.',
    name: 'Name of the filter',
    nameHint:
      'Is there one of that name? Then this choice replaces it. Do not use the name of a youth.',
    button: 'Save',
    manage: 'Manage',
    lead: 'Only you see these filters. What you searched for as a code or name is not kept.',
    none: 'You have not saved any filters yet. Choose at a list what you want to see, and save that choice.',
    remove: 'Remove',
    removeLong: (name: string) => `Remove ${name}`,
    of: {
      youths: 'Waiting list',
      pool: 'Youths of other organisations',
      vacancies: 'Free places',
      proposals: 'Open proposals',
    },
  },
  done: {
    'filter-kept': 'Your filter is saved.',
    'filter-removed': 'The filter is removed.',
  },
  pool: { urgency: 'Urgency', region: 'Region', ages: 'Age' },
  vacancies: {
    free: 'Places',
    frees: { free: 'with a place', full: 'full' },
    fresh: 'Confirmed',
    fits: 'Who fits today',
    fitting: { some: 'somebody fits', nobody: 'nobody fits' },
    found: (count: number) => (count === 1 ? '1 free place' : `${count} free places`),
  },
  proposals: {
    turn: 'Whose turn it is',
    status: 'State',
    found: (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`),
    caption: 'Open proposals',
  },
};
