import type { pool as nl } from '../../nl/registers/pool.ts';

export const pool: typeof nl = {
  title: 'Youths of other organisations',
  intro:
    'Of these youths you see coarse facts without a name. The youth’s own coordinator decides. Call each other and say the pool code.',
  none: 'Nobody of another organisation is waiting.',
  link: 'Waiting youths of other organisations',
  caption: 'Waiting youths of other organisations, without names',
  columns: {
    youth: 'Pool code',
    organisation: 'Organisation',
    ages: 'Age',
    region: 'Region',
    setting: 'Open or closed',
    needs: 'Help that is needed',
    urgency: 'Urgency',
    since: 'Waiting since',
    flags: 'Safety concerns',
    advice: 'Advice',
  },
  ages: (from: number, to: number) => `${from}–${to} years`,
  unknownRegion: 'region unknown',
  noNeeds: 'nothing in particular',
  since: (month: string) => `waiting since ${month}`,
  flags: (count: number) =>
    count === 0
      ? 'no safety concerns'
      : count === 1
        ? '1 safety concern'
        : `${count} safety concerns`,
  own: (code: string) => `Pool code ${code}: this is how other organisations see this youth.`,
  week: {
    title: 'Youths of other organisations',
    intro: 'They count in this calculation. Their own coordinator decides.',
    caption: 'Advice for youths of other organisations, without names',
    noPlace: 'no place',
    more: (shown, more) =>
      `These are the ${shown} who have waited longest. There ${more === 1 ? 'is 1 more' : `are ${more} more`}.`,
    gone: 'no longer in the list',
  },
  elsewhere: 'a coordinator',
  veiled: 'youth of another organisation',
};
