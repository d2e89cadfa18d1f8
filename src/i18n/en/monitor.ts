import type { monitor as nl } from '../nl/monitor.ts';
import { figures } from './monitor/figures.ts';
import { hints } from './monitor/hints.ts';
import { parts } from './monitor/parts.ts';

export const monitor: typeof nl = {
  desk: {
    title: 'Figures of the region',
    lead: 'Who waits, how fast does it go, and where are places missing? With an explanation of every figure.',
  },
  title: 'Figures of the region',
  ownTitle: 'Figures of your groups',
  ownLink: 'a whole year, with what stood out in your answers.',
  publicTitle: 'Figures about small-scale places in the region',
  lead: 'Your own youths are counted exactly. The region is shown as it was published: rounded, and without small numbers.',
  ownLead: 'Your own groups, counted exactly. Nowhere it says whom it is about.',
  publicLead:
    'These figures are about all organisations together. Numbers are rounded to five. Small numbers are left out. That way nobody can be recognised.',
  over: (from, to) => `From ${from} to ${to}.`,
  publishedOn: (day, from, to) =>
    `The figures of the region were published on ${day}. They are about ${from} to ${to}.`,
  notPublished: 'The region has not published any figures yet. You see your own figures only.',
  contents: 'On this page',
  columns: { what: 'What', own: 'Own', homes: 'All homes', region: 'Region' },
  file: 'Save as a file (CSV)',
  all: 'Save all figures as a file (CSV)',
  fileName: 'figures',
  fileColumns: { figure: 'Figure', part: 'Part', unit: 'Unit', own: 'Own', region: 'Region' },
  units: { count: 'count', days: 'days', share: 'per cent' },
  few: 'not shown',
  none: 'nothing to count',
  share: 'Share',
  percent: (number) => `${number}%`,
  days: (number) => (number === '1' ? '1 day' : `${number} days`),
  picture: {
    title: 'Waiting over time',
    description: 'A bar for each month: how many youths waited on its last day.',
    area: 'Month',
    own: 'Waited',
    others: 'Others',
    few: 'not shown',
    rest: 'The rest',
  },
  figures,
  parts,
  hints,
  publication: {
    title: 'Publish figures',
    intro:
      'You can put figures of the whole region online. Everybody can read them then, also without an account. As long as you publish nothing, nothing is online.',
    how: [
      'Numbers are rounded to five. What is smaller than five, or could be worked out, is left out.',
      'What you publish does not change afterwards. Not even when a youth is added.',
      'You publish once in three months at most. Otherwise somebody could guess from the difference whom it is about.',
      'Every publication is about days that were in no earlier publication.',
    ],
    preview: 'This is what everybody would see',
    submit: 'Put these figures online',
    notYet: (day) => `You can publish again from ${day}.`,
    online: 'Online now',
    onlineSince: (day) => `Published on ${day}.`,
    toPage: 'See the page',
    nothing: 'There are no figures online now.',
    takeAway: 'Take the figures away',
    takeAwayHint: 'The page disappears. Whoever had the figures already keeps them.',
    done: {
      published: 'The figures are online.',
      'taken-away': 'The figures are no longer online.',
    },
  },
};
