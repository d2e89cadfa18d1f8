import { addDays } from '../../src/domain/calendar-day.ts';
import { type Dice, padded } from './dice.ts';
import { extras, offers, today, windows } from './spread.ts';

/** A home of four to six youths, with one to three free places. */
export function inventGroup(dice: Dice, index: number, groups: number) {
  const { easy, below, chance, pick, some, place, person } = dice;
  const code = `G-${padded(index)}`;
  const ages = easy ? ([12, 18] as const) : pick(windows);
  const size = easy ? 6 : 4 + below(3);
  const living = easy ? below(3) : Math.min(size - 1, 1 + below(4));
  const places = Math.min(size - living, easy ? 4 : 3);
  return {
    code,
    provider: `P-${below(Math.max(2, groups / 8))}`,
    location: place(),
    setting: !easy && chance(0.08) ? 'closed' : 'open',
    ages: [...ages],
    stayUntilAge: ages[1] + 1,
    sex: !easy && chance(0.1) ? pick(['f', 'm'] as const) : 'any',
    size,
    preferredSize: 4,
    staffOnGroup: 2,
    offers: [...some(offers, easy ? 0.95 : 0.75), ...some(extras, 0.5)],
    excludes: easy ? [] : some(['fire-setting', 'aggression'], 0.12),
    riskCaps: chance(0.4) ? { 'running-away': 1 + below(2), aggression: 1 } : {},
    intensityBudget: chance(0.4) ? 12 + below(6) : null,
    maxAgeSpread: easy ? 7 : 3 + below(4),
    arrivalsAtOnce: easy ? 3 : 1 + below(3),
    vacancies: Array.from({ length: 1 + below(2) }, (_, at) => ({
      code: `V-${at}`,
      from: addDays(today, below(100) - 20),
      until: null,
      places: Math.max(1, at === 0 ? places - 1 : 1),
    })),
    residents: Array.from({ length: living }, (_, at) =>
      person(`R-${padded(index)}-${at}`, [ages[0], ages[1] - 1]),
    ),
  };
}
