/** Kinds of words by which somebody may be found, in a text that is about to leave. */
export const foundKinds = [
  'name',
  'birth-date',
  'citizen-number',
  'phone',
  'mail',
  'address',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Whose names would give them away: full names, as they were written down. */
export interface KnownPeople {
  readonly names: readonly string[];
  /** Days of birth, as `YYYY-MM-DD`. */
  readonly bornOn: readonly string[];
}

/** What stands in a text that may say who somebody is. A warning and no more: people know better than patterns. */
export function scanText(text: string, { names, bornOn }: KnownPeople): readonly FoundKind[] {
  const looks: Readonly<Record<FoundKind, () => boolean>> = {
    name: () => hasName(text, names),
    'birth-date': () => hasBirthDate(text, bornOn),
    'citizen-number': () => hasCitizenNumber(text),
    phone: () => phone.test(text),
    mail: () => mail.test(text),
    address: () => postcode.test(text) || street.test(text),
  };
  return foundKinds.filter((kind) => looks[kind]());
}

// A Dutch number: ten digits with a 0, or with +31 or 0031 before nine of them, however they are grouped.
const phone = /(?<![\d-])(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?|0)[1-9](?:[\s-]?\d){8}(?!\d)/;
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const postcode = /(?<!\w)[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}(?!\w)/i;
const street =
  /\p{L}*(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|dreef|steeg|street|road)\s+\d{1,4}\s?[a-z]?(?!\w)/iu;

/** Nine digits that pass the test of eleven, also with points or spaces between. */
function hasCitizenNumber(text: string): boolean {
  const runs = text.matchAll(/(?<![\d.,-])\d(?:[ .]?\d){8}(?!\d|[.,]\d)/g);
  return [...runs].some(([run]) => passesEleven(run.replaceAll(/\D/g, '')));
}

function passesEleven(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum > 0 && sum % 11 === 0;
}

/** Each part of a name counts: a first name is enough. "de", "van der" and initials are nobody's. */
function hasName(text: string, names: readonly string[]): boolean {
  const words = new Set(wordsOf(text));
  return names.some((name) =>
    wordsOf(name).some((part) => part.length > 2 && !between.has(part) && words.has(part)),
  );
}

const between = new Set(['van', 'den', 'der', 'ten', 'ter', 'het', 'aan', 'bij', 'und', 'von']);

const wordsOf = (words: string): string[] =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .split(/[^\p{L}]+/u);

/** A known day of birth however it is written, or any day that is said to be one. */
function hasBirthDate(text: string, bornOn: readonly string[]): boolean {
  if (/\b(?:geb(?:oren|oortedatum|\.)?|born|birth)\b/i.test(text) && /\d{4}/.test(text))
    return true;
  const days = new Set([...daysIn(text)]);
  return bornOn.some((day) => days.has(day));
}

function* daysIn(text: string): Generator<string> {
  for (const [, year, month, day] of text.matchAll(/(\d{4})-(\d{1,2})-(\d{1,2})/g))
    yield iso(year, month, day);
  for (const [, day, month, year] of text.matchAll(/(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})/g))
    yield iso(year, month, day);
  for (const [, day, month, year] of text.matchAll(/(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})/gu))
    yield iso(year, String(monthNumber(month ?? '')), day);
}

const iso = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const months = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

const monthNumber = (word: string): number =>
  months.findIndex((begins) => begins.some((begin) => word.toLowerCase().startsWith(begin))) + 1;
