import { type CodeLists, type ListName, nameOfCode } from '../../domain/code-list.ts';
import type { GroupFacts } from '../../domain/group.ts';
import type { Language } from '../../domain/text.ts';
import type { YouthFacts } from '../../domain/youth.ts';
import { formats } from '../../i18n/format.ts';
import type { FamilyWords } from './words.ts';

interface Reader {
  readonly words: FamilyWords['house'];
  readonly lists: CodeLists;
  readonly lang: Language;
}

/** What a house is like, in short sentences. */
export function houseLines(facts: GroupFacts, { words, lists, lang }: Reader): readonly string[] {
  const listed = formats(lang).list;
  const namesIn = (list: ListName, codes: readonly string[]): string[] =>
    codes.map((code) => nameOfCode(lists, list, code)[lang]);
  const extras = facts.offers.filter((code) => lists.get('desirable')?.has(code));
  return [
    words.setting[facts.setting],
    words.siting[facts.siting],
    words.forWhom[facts.sex],
    words.bedroom[asWord(facts.ownBedroom)],
    words.pets[asWord(facts.pets)],
    words.smoking[facts.smoking],
    words.wheelchair[asWord(facts.wheelchair)],
    ...(extras.length > 0 ? [words.alsoHas(listed(namesIn('desirable', extras)))] : []),
    ...(facts.education.length > 0
      ? [words.school(listed(namesIn('education', facts.education)))]
      : []),
    ...(facts.fixedTeam ? [words.team] : []),
  ];
}

/**
 * Why this house, in sentences of our own. The reasons of the run are not for here: they may name other youths.
 */
export function whyThisHouse(
  youth: Pick<YouthFacts, 'wishes' | 'needs' | 'desirable'>,
  facts: GroupFacts,
  { words, lists, lang }: Reader,
): readonly string[] {
  const there = [...facts.offers, ...facts.education];
  const needs = youth.needs.filter((code) => there.includes(code));
  const nice = youth.desirable.filter((code) => there.includes(code));
  const nameOf = (code: string): string =>
    nameOfCode(lists, lists.get('need')?.has(code) === true ? 'need' : 'education', code)[lang];
  return [
    ...(youth.wishes.includes(facts.code) ? [words.wished] : []),
    ...needs.map((code) => words.offersNeeded(nameOf(code))),
    ...nice.map((code) => words.hasWished(nameOfCode(lists, 'desirable', code)[lang])),
  ];
}

const asWord = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');
