/** Who reads about a youth, and in which position towards it. */
export const readers = [
  'coordinator, own youth',
  'coordinator, other organisation',
  'provider, offered',
  'provider, released',
  'provider, afterwards',
  'family',
  'administrator',
  'privacy officer',
] as const;
export type Reader = (typeof readers)[number];

const nothing = 'nothing';
const nobodyElse = { administrator: nothing, 'privacy officer': nothing } as const;

/** What each reader gets to see of a group of fields. Afterwards: declined, withdrawn or lapsed, and then at once. */
// prettier-ignore
export const fields = {
  'Name, birth date, contacts, current stay': {
    'coordinator, own youth': 'all', 'coordinator, other organisation': nothing,
    'provider, offered': nothing, 'provider, released': 'all', 'provider, afterwards': nothing,
    family: 'own; current stay only when the address may be shared', ...nobodyElse,
  },
  Code: {
    'coordinator, own youth': 'own code', 'coordinator, other organisation': 'pool code',
    'provider, offered': 'code of this proposal', 'provider, released': 'code of this proposal',
    'provider, afterwards': 'code of this proposal, own decision only',
    family: nothing, administrator: 'code, for erasure', 'privacy officer': 'code',
  },
  Age: {
    'coordinator, own youth': 'exact', 'coordinator, other organisation': 'band of 2 years',
    'provider, offered': 'band of 2 years', 'provider, released': 'exact', 'provider, afterwards': nothing,
    family: 'exact', ...nobodyElse,
  },
  Region: {
    'coordinator, own youth': 'place', 'coordinator, other organisation': 'region',
    'provider, offered': 'region and band of distance', 'provider, released': 'place', 'provider, afterwards': nothing,
    family: 'place', ...nobodyElse,
  },
  'Care needs, from lists': {
    'coordinator, own youth': 'all', 'coordinator, other organisation': 'coarse',
    'provider, offered': 'those that matter for this vacancy', 'provider, released': 'all', 'provider, afterwards': nothing,
    family: 'shared part', ...nobodyElse,
  },
  'Free text and notes': {
    'coordinator, own youth': 'all', 'coordinator, other organisation': nothing,
    'provider, offered': nothing, 'provider, released': 'text of the release only', 'provider, afterwards': nothing,
    family: nothing, ...nobodyElse,
  },
  'Safety flags': {
    'coordinator, own youth': 'all', 'coordinator, other organisation': 'how many',
    'provider, offered': '“contact the coordinator”', 'provider, released': 'flag without reason', 'provider, afterwards': nothing,
    family: nothing, ...nobodyElse,
  },
  'Other youths in the home': {
    'coordinator, own youth': 'added up', 'coordinator, other organisation': 'added up',
    'provider, offered': 'own', 'provider, released': 'own', 'provider, afterwards': 'own',
    family: nothing, ...nobodyElse,
  },
  'Address of the home': {
    'coordinator, own youth': 'all', 'coordinator, other organisation': 'all',
    'provider, offered': 'own', 'provider, released': 'own', 'provider, afterwards': 'own',
    family: 'when shared', ...nobodyElse,
  },
  'How it is to live there': {
    'coordinator, own youth': 'added up over five youths or more, and who was asked; whether somebody wants to be called',
    'coordinator, other organisation': nothing,
    'provider, offered': nothing, 'provider, released': 'own team’s words; of others added up over five youths or more',
    'provider, afterwards': 'added up over five youths or more',
    family: 'own words', ...nobodyElse,
  },
  'Score, rank, weights': {
    'coordinator, own youth': 'all', 'coordinator, other organisation': 'all',
    'provider, offered': nothing, 'provider, released': nothing, 'provider, afterwards': nothing,
    family: 'explanation only', administrator: 'weights', 'privacy officer': 'weights',
  },
  'Names of staff': {
    'coordinator, own youth': 'all', 'coordinator, other organisation': 'function',
    'provider, offered': 'function', 'provider, released': 'function and name', 'provider, afterwards': 'function',
    family: 'name of own coordinator', administrator: 'all', 'privacy officer': 'number instead of name',
  },
} as const satisfies Record<string, Record<Reader, string>>;
