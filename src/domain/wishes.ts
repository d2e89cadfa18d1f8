import type { Text } from './text.ts';

type Listed = Readonly<Record<string, Text>>;

/** What may matter most to somebody. A short list: who wants to say something else has own words. */
export const matters: Listed = {
  'near-home': { nl: 'dicht bij thuis', en: 'close to home' },
  'own-school': { nl: 'op dezelfde school blijven', en: 'staying at the same school' },
  siblings: { nl: 'samen met broer of zus', en: 'together with brother or sister' },
  friends: { nl: 'vrienden en hobby’s houden', en: 'keeping friends and hobbies' },
  'own-room': { nl: 'een eigen kamer', en: 'a room of one’s own' },
  quiet: { nl: 'rust in huis', en: 'a quiet house' },
  'same-staff': { nl: 'steeds dezelfde begeleiders', en: 'the same workers all the time' },
  pets: { nl: 'een huisdier', en: 'a pet' },
  faith: { nl: 'ruimte voor geloof of cultuur', en: 'room for faith or culture' },
};

/** What must never be. */
export const never: Listed = {
  'far-away': { nl: 'ver weg wonen', en: 'living far away' },
  'large-group': { nl: 'in een grote groep', en: 'in a large group' },
  'shared-room': { nl: 'een kamer delen', en: 'sharing a room' },
  'closed-house': { nl: 'in een gesloten huis', en: 'in a closed house' },
  'other-school': { nl: 'naar een andere school', en: 'changing schools' },
  smoking: { nl: 'waar gerookt wordt', en: 'where people smoke' },
};

/** The names of what was chosen; a word that left the list still shows itself. */
export const wishNames = (list: Listed, codes: readonly string[]): readonly Text[] =>
  codes.map((code) => list[code] ?? { nl: code, en: code });
