import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { GroupFacts, ResidentFacts } from '../../domain/group.ts';
import { closedUntil } from '../../domain/legal-basis.ts';
import type { Located } from '../../domain/locate.ts';
import { type YouthFacts, mustStartBy } from '../../domain/youth.ts';

/** The parts of a matching table, as facts become codes, days and points. Names stay behind. */

export type Where = (postcode: string, place: string) => Located | undefined;

export interface RawYouth {
  code: string;
  bornOn: CalendarDay;
  startFrom: CalendarDay;
  siblings: string | null;
  siblingsTogether: 'must' | 'prefer';
  risks: readonly string[];
  [key: string]: unknown;
}

export interface RawVacancy {
  code: string;
  from: CalendarDay;
  until: CalendarDay | null;
  places: number;
}

export interface RawResident {
  code: string;
  bornOn: CalendarDay;
  sex: 'f' | 'm' | 'x';
  risks: readonly string[];
  intensity: number;
}

export interface RawGroup {
  code: string;
  arrivalsAtOnce: number;
  vacancies: RawVacancy[];
  residents: RawResident[];
  [key: string]: unknown;
}

/** `siblings`: what this set is called among the sets of all organisations. */
export function rawYouth(facts: YouthFacts, where: Where, siblings?: string): RawYouth {
  const homes = [
    where(facts.homePostcode, facts.homePlace),
    hasSecondHome(facts) ? where(facts.secondHomePostcode, facts.secondHomePlace) : undefined,
  ].filter((home) => home !== undefined);
  return {
    code: facts.code,
    bornOn: facts.bornOn,
    sex: facts.sex,
    homes: homes.map(point),
    school: rawSchool(facts, where),
    waitingSince: facts.waitingSince,
    startFrom: facts.startFrom,
    startBy: mustStartBy(facts),
    urgency: facts.urgency,
    setting: facts.setting,
    closedUntil: closedUntil(facts),
    extendedHelp: facts.extendedHelp !== 'none',
    needs: facts.needs,
    desirable: facts.desirable,
    risks: facts.risks,
    intensity: facts.intensity,
    maxKm: facts.maxKm,
    siblings: siblings ?? null,
    siblingsTogether: facts.siblingsTogether,
    wishes: facts.wishes,
    refuses: facts.refuses,
  };
}

function rawSchool(facts: YouthFacts, where: Where) {
  if (facts.schoolKeep === 'none') return null;
  const school = where(facts.schoolPostcode, facts.schoolPlace);
  return school === undefined ? null : { ...point(school), keep: facts.schoolKeep };
}

export function rawGroup(facts: GroupFacts, provider: string, where: Where): RawGroup {
  const location = where(facts.postcode, facts.place);
  if (location === undefined) throw new Error(`Group ${facts.code} can no longer be located`);
  return {
    code: facts.code,
    provider,
    location: point(location),
    setting: facts.setting,
    ages: [facts.youngest, facts.oldest],
    stayUntilAge: facts.stayUntilAge,
    sex: facts.sex,
    size: facts.size,
    preferredSize: facts.preferredSize,
    staffOnGroup: facts.staffOnGroup,
    // What a house has within reach counts as what it offers, so that a need can ask for a kind of school.
    offers: [...new Set([...facts.offers, ...facts.education])],
    excludes: facts.excludes,
    riskCaps: facts.riskCaps,
    intensityBudget: facts.intensityBudget,
    maxAgeSpread: facts.maxAgeSpread,
    arrivalsAtOnce: facts.arrivalsAtOnce,
    vacancies: [],
    residents: [],
  };
}

export const rawResident = ({ code, bornOn, sex, risks, intensity }: RawPerson): RawResident => ({
  code,
  bornOn,
  sex,
  risks,
  intensity,
});

type RawPerson = Pick<
  ResidentFacts | YouthFacts,
  'code' | 'bornOn' | 'sex' | 'risks' | 'intensity'
>;

export const hasSecondHome = ({ secondHomePostcode, secondHomePlace }: YouthFacts): boolean =>
  secondHomePostcode !== '' || secondHomePlace !== '';

const point = ({ lat, lon }: Located): { lat: number; lon: number } => ({ lat, lon });
