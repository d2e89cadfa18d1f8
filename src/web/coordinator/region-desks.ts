import type { Catalogue } from '../../i18n/nl.ts';

/** One desk of the region: where it is, and what its card says. */
export interface Desk {
  readonly href: `/coordinator/${string}`;
  readonly words: (t: Catalogue) => { readonly title: string; readonly lead: string };
}

/** The desks, in the order of their cards. The menu takes every address in here as a part of the region. */
export const regionDesks: readonly Desk[] = [
  { href: '/coordinator/monitor', words: ({ monitor: { desk } }) => desk },
  {
    href: '/coordinator/scenarios',
    words: ({ scenarios: { title, lead } }) => ({ title, lead }),
  },
  {
    href: '/coordinator/new-home',
    words: ({ newHome: { title, lead } }) => ({ title, lead }),
  },
  {
    href: '/coordinator/small-scale',
    words: ({ smallScale: { title, lead } }) => ({ title, lead }),
  },
  {
    href: '/coordinator/fairness',
    words: ({ fairness: { link, intro } }) => ({ title: link, lead: intro }),
  },
  {
    href: '/coordinator/experience',
    words: ({ experience: { learning } }) => ({ title: learning.title, lead: learning.lead }),
  },
];
