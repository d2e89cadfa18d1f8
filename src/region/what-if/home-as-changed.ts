import type { Group, Vacancy } from '../../matching/table.ts';
import type { ChangeHome, OpenHome } from './change.ts';

/** A new home: nobody lives there, it refuses nobody for their behaviour, and as many come at once as there is room. */
export function homeOf(change: OpenHome): Group {
  const { group: code, location, setting, ages, stayUntilAge, size, preferredSize } = change;
  const { staffOnGroup, offers, places, from } = change;
  return {
    ...{ code, provider: code, location, setting, ages, stayUntilAge, size, preferredSize },
    ...{ staffOnGroup, offers },
    sex: 'any',
    excludes: [],
    riskCaps: {},
    intensityBudget: null,
    maxAgeSpread: ages[1] - ages[0] + 1,
    arrivalsAtOnce: Math.min(places, mostAtOnce),
    vacancies: places === 0 ? [] : [{ code: `${code}-V`, from, until: null, places }],
    residents: [],
  };
}

/** As many as a table knows. */
const mostAtOnce = 6;

/** The home with other facts; room that is added is a vacancy of its own, and may be filled at once. */
export function otherwise(home: Group, { facts, extraPlaces, from }: ChangeHome): Group {
  const { size, preferredSize, ages, stayUntilAge, staffOnGroup, offers } = facts;
  return {
    ...home,
    size: size ?? home.size,
    preferredSize: preferredSize ?? home.preferredSize,
    ages: ages ?? home.ages,
    stayUntilAge: stayUntilAge ?? home.stayUntilAge,
    staffOnGroup: staffOnGroup ?? home.staffOnGroup,
    offers: offers ?? home.offers,
    arrivalsAtOnce: Math.min(mostAtOnce, home.arrivalsAtOnce + extraPlaces),
    vacancies: [...home.vacancies, ...extra(home.vacancies, extraPlaces, from)],
  };
}

function extra(known: readonly Vacancy[], places: number, from: string): Vacancy[] {
  if (places === 0) return [];
  const taken = new Set(known.map(({ code }) => code));
  let number = 1;
  while (taken.has(`EXTRA-${number}`)) number += 1;
  return [{ code: `EXTRA-${number}`, from, until: null, places }];
}
