import { type Refused, refuse } from '../domain/outcome.ts';

export const shortest = 12;
const longest = 128;

const tooShort = refuse('password-too-short', {
  nl: `Kies een wachtwoord van minstens ${shortest} tekens. Een zin van vier woorden is sterk en goed te onthouden.`,
  en: `Choose a password of at least ${shortest} characters. A sentence of four words is strong and easy to remember.`,
});

const tooLong = refuse('password-too-long', {
  nl: `Kies een wachtwoord van hoogstens ${longest} tekens.`,
  en: `Choose a password of at most ${longest} characters.`,
});

const common = refuse('password-common', {
  nl: 'Dit wachtwoord komt te vaak voor. Kies een ander, bijvoorbeeld een zin van vier woorden.',
  en: 'This password is too common. Choose another, such as a sentence of four words.',
});

const aboutYou = refuse('password-about-you', {
  nl: 'In dit wachtwoord staat uw naam, uw adres, uw organisatie of de naam van dit hulpmiddel. Dat is te makkelijk te raden.',
  en: 'This password has your name, your address, your organisation or the name of this tool in it. That is too easy to guess.',
});

const productWords = ['passendeplek', 'passende', 'plek'];

/** One password a line; what begins with # is about the list. */
export const readCommonPasswords = (text: string): ReadonlySet<string> =>
  new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));

/** Why this password will not do, or nothing. `words` are those that people near the account would think of. */
export function whyNotPassword(
  password: string,
  commonPasswords: ReadonlySet<string>,
  words: readonly string[],
): Refused | undefined {
  const signs = Array.from(password).length;
  if (signs < shortest) return tooShort;
  if (signs > longest) return tooLong;
  const bare = bareOf(password);
  const near = [...words, ...productWords].flatMap((word) => partsOf(word));
  if (near.some((part) => bare.includes(part))) return aboutYou;
  return guesses(password).some((guess) => guess.length <= 4 || commonPasswords.has(guess))
    ? common
    : undefined;
}

/** What a guesser would take this password for: as it is, without decoration, and what it only repeats. */
function guesses(password: string): string[] {
  const plain = bareOf(password);
  const letters = bareOf(unleet(password));
  const undecorated = [plain, letters].map((one) => one.replaceAll(/^\d+|\d+$/g, ''));
  return [plain, letters, ...undecorated].map(repeatedIn);
}

const bareOf = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

const signsFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** W4chtw00rd is wachtwoord; figures at the end are a year or a number, not letters. */
const unleet = (password: string): string =>
  password.replace(/[\d\W_]+$/, '').replaceAll(/[013457@$!]/g, (sign) => signsFor[sign] ?? sign);

/** abcabcabc is abc. */
const repeatedIn = (words: string): string => /^(.+?)\1+$/.exec(words)?.[1] ?? words;

const partsOf = (words: string): string[] =>
  words
    .split(/[\s@._-]+/)
    .map(bareOf)
    .filter((part) => part.length >= 4);
