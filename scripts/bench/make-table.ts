import { addDays } from '../../src/domain/calendar-day.ts';
import { numbers } from './numbers.ts';
import { country, extras, offers, risks, today, towns, windows } from './spread.ts';

export interface Size {
  readonly seed: number;
  readonly youths: number;
  readonly groups: number;
  /** A region is a corner of the country; in a dense table almost everybody fits everywhere. */
  readonly kind: 'national' | 'regional' | 'dense';
}

/** An invented table with the spread of ages, places and needs that a real one has, from nothing but a seed. */
export function makeTable({ seed, youths, groups, kind }: Size) {
  const random = numbers(seed);
  const below = (most: number) => Math.floor(random() * most);
  const chance = (likely: number) => random() < likely;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = (list: readonly string[], likely: number) => list.filter(() => chance(likely));
  const easy = kind === 'dense';
  const near = kind === 'national' ? country : towns.slice(0, 3);
  const place = () => {
    const [lat, lon] = pick(near);
    const wide = easy ? 0.05 : 0.3;
    return {
      lat: round(lat + (random() - 0.5) * wide),
      lon: round(lon + (random() - 0.5) * wide * 1.5),
    };
  };
  const person = (code: string, [from, to]: readonly [number, number]) => ({
    code,
    bornOn: addDays(today, -Math.floor((from + random() * (to + 1 - from)) * 365.25)),
    sex: pick(['f', 'm', 'f', 'm', 'f', 'm', 'x'] as const),
    risks: some(risks, easy ? 0.03 : 0.12),
    intensity: 1 + below(easy ? 2 : 4),
  });
  const groupRows = Array.from({ length: groups }, (_, index) => {
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
  });
  const youthRows = Array.from({ length: youths }, (_, index) => {
    const wishes =
      kind === 'national' ? [] : groupRows.filter(() => chance(2 / groups)).map(({ code }) => code);
    if (kind === 'national' && chance(0.4)) wishes.push(pick(groupRows).code);
    const homes = chance(0.2) ? [place(), place()] : [place()];
    const set = chance(0.1);
    return {
      ...person(`J-${padded(index)}`, easy ? [13, 17] : [8, 17]),
      homes,
      school: chance(0.5) ? { ...place(), keep: !easy && chance(0.06) ? 'must' : 'prefer' } : null,
      waitingSince: addDays(today, -below(500)),
      startFrom: addDays(today, below(60) - 30),
      startBy: chance(0.4) ? addDays(today, 10 + below(200)) : null,
      urgency: pick([
        'crisis',
        'urgent',
        'urgent',
        'regular',
        'regular',
        'regular',
        'regular',
        'regular',
      ] as const),
      setting: easy
        ? 'open'
        : pick([
            'open',
            'open',
            'open',
            'open',
            'open',
            'open',
            'open',
            'either',
            'closed',
          ] as const),
      closedUntil: chance(0.3) ? addDays(today, 30 + below(300)) : null,
      extendedHelp: chance(0.3),
      needs: some(offers, easy ? 0.02 : 0.12),
      desirable: some(extras, 0.2),
      maxKm: !easy && chance(kind === 'national' ? 0.12 : 0.25) ? 15 + below(60) : null,
      siblings: set ? `S-${Math.floor(index / 2)}` : null,
      siblingsTogether: chance(0.3) ? 'must' : 'prefer',
      wishes,
      refuses:
        groupRows.length > 3 && chance(0.2)
          ? [pick(groupRows).code].filter((code) => !wishes.includes(code))
          : [],
    };
  });
  const pairs = (share: number) =>
    Array.from({ length: Math.round(youths * share) }, () => [
      pick(youthRows).code,
      pick(groupRows).code,
    ]);
  const apart = Array.from({ length: Math.round(youths * 0.05) }, () => [
    pick(youthRows).code,
    pick(youthRows).code,
  ]);
  return {
    today,
    youths: youthRows,
    groups: groupRows,
    apart: apart.filter(([one, other]) => one !== other),
    excluded: pairs(0.05),
    pending: pairs(0.03),
  };
}

const padded = (index: number) => String(index + 1).padStart(5, '0');
const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
