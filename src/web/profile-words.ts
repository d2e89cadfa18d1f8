import { needKindNames } from '../domain/coarse-needs.ts';
import { type CodeLists, nameOfCode } from '../domain/code-list.ts';
import type { Profile } from '../domain/provider-profile.ts';
import type { Visit } from './visit.ts';

/** A profile with its needs by name, as the provider's page shows it. */
export const profileInWords = (profile: Profile, lists: CodeLists, lang: Visit['lang']) => ({
  ...profile,
  needs: [
    ...profile.needs.map((code) => nameOfCode(lists, 'need', code)[lang]),
    ...profile.needKinds.map((kind) => needKindNames[kind][lang]),
  ],
  school: profile.school.map((code) => nameOfCode(lists, 'education', code)[lang]),
});

/** The same in a few short words, for who decides what a provider gets to see. */
export function profileInShort(
  profile: Profile,
  lists: CodeLists,
  { t, lang, format }: Pick<Visit, 't' | 'lang' | 'format'>,
): string {
  const words = t.provider.proposals;
  const { ages, sex, needs, school, intensity, region, homeKm } = profileInWords(
    profile,
    lists,
    lang,
  );
  const said = [
    words.ages(...ages),
    sex === null ? '' : words.sexes[sex],
    format.list([...needs, ...school]) || words.noNeeds,
    intensity === null ? '' : `${words.intensity.toLowerCase()} ${words.intensityOf(intensity)}`,
    region ?? '',
    homeKm === null ? '' : words.band(...homeKm),
  ];
  return said.filter((part) => part !== '').join(', ');
}
