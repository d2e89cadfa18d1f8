import { own } from './own.ts';

export const ownInformal: typeof own = {
  ...own,
  wishes: {
    ...own.wishes,
    lead: 'The coordinator reads this. The home does not, and neither do your parents.',
  },
  data: {
    ...own.data,
    voices: {
      ...own.data.voices,
      elder: 'Your opinion.',
      wish: 'What you think of it. We write it down, and it counts.',
    },
    look: { ...own.data.look, lead: 'You are 16 or older. You decide who looks along.' },
  },
  views: {
    ...own.views,
    title: 'Who looked at your file?',
    lead: 'Everybody who opens your file is written down. For each day you see here who looked. Names of staff are not shown.',
  },
};
