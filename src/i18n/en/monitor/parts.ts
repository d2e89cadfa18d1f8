import type { parts as nl } from '../../nl/monitor/parts.ts';

const sizes = { 'up-to-4': 'at most 4', '5-6': '5 or 6', 'above-6': 'more than 6' };

const mapped = (words: (size: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, words(size)]));

export const parts: typeof nl = {
  waited: {
    '0-2': 'less than 3 months',
    '3-5': '3 to 6 months',
    '6-11': '6 to 12 months',
    '12+': '12 months or longer',
  },
  fit: { fits: 'a place fits', 'nothing-fits': 'nothing fits' },
  age: {
    '8-11': 'aged 8 to 11',
    '12-14': 'aged 12 to 14',
    '15-17': 'aged 15 to 17',
    '18-22': 'aged 18 to 22',
    other: 'another age',
    unknown: 'age not known',
  },
  setting: {
    open: 'open',
    closed: 'closed',
    either: 'open or closed',
    unknown: 'kind of place not known',
  },
  needs: { none: 'no special help' },
  home: { near: 'at most 30 km from home', far: 'further than 30 km', unknown: 'distance unknown' },
  region: { own: 'in the own province', other: 'outside it', unknown: 'not known' },
  school: {
    kept: 'own school near enough',
    'too-far': 'own school too far',
    'nothing-to-keep': 'had no school to keep',
    unknown: 'not known',
  },
  siblings: {
    together: 'together in one home',
    apart: 'not together',
    'no-siblings-placed': 'no siblings with a place',
  },
  size: mapped((size) => `room for ${size}`),
  residents: mapped((size) => `${size} live there`),
  definition: { meets: 'meets it', 'does-not': 'does not meet it' },
  by: { provider: 'provider', family: 'youth or parent', coordinator: 'coordinator' },
  advice: { followed: 'followed', otherwise: 'chosen otherwise', rejected: 'rejected' },
  lasted: {
    'within-6-months': 'within six months',
    longer: 'after six months or later',
    'never-began': 'never began',
  },
  speed: {
    'to-proposal': 'From request to proposal',
    'to-start': 'From proposal to start',
    'in-all': 'From request to start',
  },
  empty: { places: 'Places', 'per-place': 'Empty, on average per place' },
};
