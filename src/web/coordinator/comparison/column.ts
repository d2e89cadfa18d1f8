import { type Vacancy, freePlaces } from '../../../domain/vacancy.ts';
import type { Group } from '../../../domain/group.ts';
import type { Youth } from '../../../domain/youth.ts';
import { comparedWith } from '../../../matching/explain/second-best.ts';
import type { Option } from '../../../matching/explain/options.ts';
import { type Housemate, compositionPicture } from '../../../pictures/composition.ts';
import type { Member } from '../../household.ts';
import { type Desk, km } from '../meeting/desk.ts';
import type { Said, Terms } from './terms.ts';

/** Everything that is known of one option, looked up. */
export interface Placeable {
  readonly option: Option;
  readonly group: Group;
  readonly vacancy: Vacancy;
  readonly members: readonly Member[];
  /** Who would come along: siblings who stay together. */
  readonly newcomers: readonly Housemate[];
}

/** What this place would mean for this youth, in words. */
export function termsOf(desk: Desk, youth: Youth, place: Placeable, best: Option): Terms {
  const { option, group, vacancy } = place;
  const { t, texts, format, providers } = desk;
  const words = texts.registers.comparison;
  const { facts } = group;
  const { home, school } = desk.distances(option, youth.facts, facts);
  return {
    fits: { text: fitsHow(desk, option, best) },
    provider: { text: providers.get(group.providerId)?.name ?? '' },
    place: { text: facts.place },
    home: { text: home.far, quiet: home.how },
    school:
      school === undefined ? { text: words.noSchool } : { text: school.far, quiet: school.how },
    starts: {
      text: format.day(option.startsOn),
      quiet:
        vacancy.facts.until === null
          ? undefined
          : texts.registers.vacancies.between(
              format.shortDay(vacancy.facts.from),
              format.shortDay(vacancy.facts.until),
            ),
    },
    wish: { text: wishOf(youth, facts.code, words) },
    size: { text: words.places(facts.size) },
    takes: { text: words.ages(facts.youngest, facts.oldest) },
    lives: livesThere(desk, place),
    then: { text: t.facts.size(option.size, ...option.ages) },
    workers: { text: words.workers(facts.staffOnGroup) },
    free: { text: words.free(freePlaces(vacancy)), quiet: vacancy.facts.code },
    setting: { text: texts.registers.groups.settings[facts.setting] },
    reasons: reasonsOf(desk, option),
  };
}

/** Near-equal places are equal: a small difference is not put into words as one. */
function fitsHow(desk: Desk, option: Option, best: Option): string {
  const words = desk.texts.registers.comparison;
  if (option.band === best.band) return option === best ? words.best : words.equal;
  return words.less(km(desk, Math.abs(comparedWith(option, best.terms).difference)));
}

function wishOf(
  { facts }: Youth,
  group: string,
  words: Desk['texts']['registers']['comparison'],
): string {
  const at = facts.wishes.indexOf(group);
  return at < 0 ? words.noWish : words.wish(at + 1);
}

/** How old those are who live there or are to come, as the drawing says it. */
function livesThere(desk: Desk, place: Placeable): Said {
  const [now] = pictureOf(desk, place).table.rows;
  const ages = now?.[1] ?? '';
  return { text: ages === '' ? desk.texts.registers.comparison.nobody : ages };
}

/** What else counts for and against it; how far it is, is said already. */
function reasonsOf({ say, texts }: Desk, { terms }: Option): Said {
  const told = terms.filter(({ goal, points }) => !goal.endsWith('-distance') && points !== 0);
  return {
    text:
      told.length === 0
        ? texts.registers.comparison.noReasons
        : told.map(({ text }) => say(text)).join(' '),
  };
}

/** The group as it is, and as it would be with this youth. */
export function pictureOf({ texts, table }: Desk, place: Placeable) {
  const { facts } = place.group;
  const words = texts.pictures.composition;
  const mates = place.members.map(({ bornOn, comesOn }) => ({ bornOn, isNew: comesOn !== null }));
  const home = { size: facts.size, workers: facts.staffOnGroup, today: table.today };
  return compositionPicture(
    `composition-${facts.code}`,
    home,
    [
      { heading: words.now, mates },
      { heading: texts.registers.comparison.then, mates: [...mates, ...place.newcomers] },
    ],
    { ...words, title: `${facts.code} ${facts.name}` },
  );
}
