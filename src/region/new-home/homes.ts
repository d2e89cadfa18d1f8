import { pairOf } from '../../matching/pair.ts';
import { nearEnough } from '../../matching/pair-rules/near-enough.ts';
import { type Register, registerOf } from '../../matching/register.ts';
import type { Pair } from '../../matching/rule.ts';
import { pairRules } from '../../matching/rules.ts';
import type { Group, Point, Table, Youth } from '../../matching/table.ts';
import type { HomeProfile, NewHomeAsked } from './asked.ts';

/** Where it does not matter where. */
export const anywhere: Point = { lat: 52, lon: 5 };

// A matching knows no more newcomers at once than this.
const mostArrivals = 6;

/** The home itself: empty, free from today, and turning nobody away whom the rules let in. */
export function homeAt(
  table: Table,
  { size, preferredSize, staffOnGroup, ageSpread }: NewHomeAsked,
  { setting, ages, offers }: HomeProfile,
  { lat, lon }: Point,
): Group {
  const code = freeCode(table);
  return {
    ...{ code, provider: code, location: { lat, lon }, setting, ages, sex: 'any' },
    ...{ stayUntilAge: ages[1] + 1, size, preferredSize, staffOnGroup, offers },
    ...{ excludes: [], riskCaps: {}, intensityBudget: null, maxAgeSpread: ageSpread },
    arrivalsAtOnce: Math.min(mostArrivals, size),
    vacancies: [{ code, from: table.today, until: null, places: size }],
    residents: [],
  };
}

function freeCode({ groups }: Table): string {
  const taken = new Set(groups.map(({ code }) => code));
  let code = 'new-home';
  while (taken.has(code)) code += '-x';
  return code;
}

/** One youth on a place of a home that has one kind of place. */
export function pairAt(register: Register, youth: Youth, group: Group): Pair {
  const [vacancy] = group.vacancies;
  if (vacancy === undefined) throw new Error('A new home has places');
  return pairOf(register, youth, group, vacancy);
}

/** Whom no rule but distance keeps out. Who was accepted somewhere stays there. */
export function whoCouldCome(table: Table, group: Group): readonly Youth[] {
  const register = registerOf(table);
  return table.youths.filter((youth) => {
    if (register.pinned.has(youth.code)) return false;
    const pair = pairAt(register, youth, group);
    return pairRules.every((rule) => rule === nearEnough || rule.brokenBy(pair).length === 0);
  });
}
