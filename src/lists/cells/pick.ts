import { type ListName, nameOfCode } from '../../domain/code-list.ts';
import { type Choice, type Known, type Read, unread, value } from '../cell.ts';
import { brief } from './words.ts';

/** The code somebody means: written as such, or as its name in either language. */
export function pick(text: string, choices: readonly Choice[]): Read<string> {
  const found =
    choices.find((choice) => choice.code === text) ??
    choices.find((choice) => spellings(choice).includes(text.toLowerCase()));
  if (found !== undefined) return value(found.code);
  const some = choices
    .slice(0, 8)
    .map(({ code }) => code)
    .join(', ');
  return unread(
    text === ''
      ? `Vul iets in, bijvoorbeeld: ${some}.`
      : `“${brief(text)}” staat niet in de lijst. Kies bijvoorbeeld: ${some}.`,
    text === ''
      ? `Fill something in, for instance: ${some}.`
      : `“${brief(text)}” is not in the list. Choose for instance: ${some}.`,
  );
}

export const parts = (text: string): string[] =>
  text
    .split(/[,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const twice = (code: string): Read<never> =>
  unread(
    `“${code}” staat er twee keer. Haal er een weg.`,
    `“${code}” is there twice. Take one away.`,
  );

export const choicesIn = ({ codes }: Known, list: ListName): readonly Choice[] =>
  [...(codes.get(list)?.keys() ?? [])].map((code) => ({
    code,
    name: nameOfCode(codes, list, code),
  }));

export const spellings = ({ code, name }: Choice): readonly string[] => [
  code.toLowerCase(),
  name.nl.toLowerCase(),
  name.en.toLowerCase(),
];
