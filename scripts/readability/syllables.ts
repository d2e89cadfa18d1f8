/** Vowels that sound as one, the longest first; whatever else stands together is said apart (the-a-ter, re-gi-o). */
const together = [
  ...['eeu', 'ieu', 'aai', 'ooi', 'oei'],
  ...['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'ui', 'ei', 'ij', 'eu', 'au', 'ou', 'oi', 'ai'],
  ...['a', 'e', 'i', 'o', 'u', 'y'],
];

const vowel = new RegExp(together.join('|'), 'g');

/** Words whose letters say something else than they sound: borrowed ones, mostly. */
const otherwise: Readonly<Record<string, number>> = {
  account: 2,
  code: 2,
  download: 2,
  link: 1,
  online: 2,
  site: 1,
  software: 2,
  team: 1,
  teams: 1,
  teamleider: 3,
  website: 2,
};

/** How many syllables a Dutch word has when it is read aloud. A number counts as one, an abbreviation by its letters. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[’'‘]/g, '');
  const known = otherwise[plain];
  if (known !== undefined) return known;
  if (/^[A-Z]{2,5}$/.test(word)) return word.length;
  const spoken = asSpoken(plain).match(vowel)?.length ?? 0;
  return Math.max(1, spoken);
}

/** A diaeresis begins a syllable (co-ör-di-na-tor); other marks change the sound, not the count. */
const asSpoken = (word: string): string =>
  word
    .replaceAll(/[äëïöü]/g, (letter) => `-${letter.normalize('NFD').slice(0, 1)}`)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('qu', 'kw')
    // A y before a vowel is a consonant (royaal); mu-se-um and se-ri-eus are said apart.
    .replaceAll(/y(?=[aeiou])/g, 'j-')
    .replaceAll(/eum(?=s?$)/g, 'e-um')
    .replaceAll(/ieus/g, 'i-eus');
