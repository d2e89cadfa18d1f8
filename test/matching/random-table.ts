import { addDays } from '../../src/domain/calendar-day.ts';

export interface Size {
  readonly youths: number;
  readonly groups: number;
  /** From 0, where hardly anybody fits anywhere, to 1, where nearly everybody fits everywhere. */
  readonly density: number;
  readonly pins?: number;
}

/** A table as it would stand in a file, made of nothing but a seed. */
export function randomTable(seed: number, { youths, groups, density, pins = 0 }: Size) {
  const random = numbers(seed);
  const below = (most: number) => Math.floor(random() * most);
  const chance = (likely: number) => random() < likely;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = (list: readonly string[], likely: number) => list.filter(() => chance(likely));
  const strict = 1 - density;
  const place = () => ({
    lat: round(51.6 + random() * (0.3 + strict)),
    lon: round(4.6 + random() * (0.3 + strict)),
  });
  const person = (code: string) => ({
    code,
    bornOn: addDays('2006-01-01', below(365 * 9)),
    sex: pick(['f', 'm', 'f', 'm', 'x'] as const),
    risks: some(['fire-setting', 'running-away', 'aggression'], 0.1 + strict * 0.2),
    intensity: 1 + below(4),
  });
  const groupCodes = numbered('G', groups);
  const youthCodes = numbered('J', youths);
  const residentsOf = groupCodes.map((code) =>
    Array.from({ length: below(4) }, (_, index) => person(`R-${code}-${index}`)),
  );
  const people = [...youthCodes, ...residentsOf.flat().map(({ code }) => code)];
  const youthRows = youthCodes.map((code, index) => {
    const wishes = some(groupCodes, 1 / groups);
    return {
      ...person(code),
      homes: chance(0.2) ? [place(), place()] : [place()],
      school: chance(0.5) ? { ...place(), keep: chance(0.2 * strict) ? 'must' : 'prefer' } : null,
      waitingSince: addDays(today, -below(500)),
      startFrom: addDays(today, below(60) - 20),
      startBy: chance(0.4) ? addDays(today, below(120)) : null,
      urgency: pick(['crisis', 'urgent', 'regular', 'regular'] as const),
      setting: pick(['open', 'open', 'either', chance(strict) ? 'closed' : 'open'] as const),
      closedUntil: chance(0.3) ? addDays(today, below(200)) : null,
      extendedHelp: chance(density),
      needs: some(['trauma', 'autism', 'medical'], 0.25 * strict),
      desirable: some(['garden', 'pets'], 0.3),
      maxKm: chance(0.1 * strict) ? 1 + below(60) : null,
      siblings: chance(0.3) ? `S-${Math.floor(index / 3)}` : null,
      siblingsTogether: chance(0.15) ? 'must' : 'prefer',
      wishes,
      refuses: some(groupCodes, 0.05 * strict).filter((code) => !wishes.includes(code)),
    };
  });
  return {
    today,
    ...(chance(0.3) ? { policy: { schoolWeight: 0.7, sizePenalty: [10, 25], maxKm: 60.5 } } : {}),
    youths: youthRows,
    groups: groupCodes.map((code, index) => {
      const from = 8 + below(10);
      const ages = [from, Math.min(30, from + 4 + below(4 + Math.round(8 * density)))];
      const size = 3 + below(4);
      return {
        code,
        provider: `P-${below(3)}`,
        location: place(),
        setting: chance(0.15) ? 'closed' : 'open',
        ages,
        stayUntilAge: ages[1]! + 1 + below(3),
        sex: chance(strict * 0.4) ? pick(['f', 'm']) : 'any',
        size,
        preferredSize: 1 + below(size),
        staffOnGroup: 1 + below(2),
        offers: some(['trauma', 'autism', 'medical', 'garden', 'pets'], 0.4 + density * 0.5),
        excludes: some(['fire-setting', 'aggression'], 0.15 * strict),
        riskCaps: chance(0.3) ? { 'running-away': below(2) } : {},
        intensityBudget: chance(0.3) ? 6 + below(8) : null,
        maxAgeSpread: pick([2, 3, 4.5, 6, 10]),
        arrivalsAtOnce: 1 + below(3),
        vacancies: Array.from({ length: 1 + below(2) }, (_, at) => ({
          code: `V-${at}`,
          from: addDays(today, below(80) - 20),
          until: chance(0.2) ? addDays(today, below(150)) : null,
          places: 1 + below(2),
        })),
        residents: residentsOf[index]!,
      };
    }),
    apart: Array.from({ length: below(4) }, () => [pick(people), pick(people)]).filter(
      ([a, b]) => a !== b,
    ),
    pinned: youthCodes.slice(0, pins).map((code) => [code, pick(groupCodes)]),
    excluded: Array.from({ length: below(3) }, () => [
      pick(youthCodes.slice(pins)),
      pick(groupCodes),
    ]),
    pending: Array.from({ length: below(4) }, () => [pick(youthCodes), pick(groupCodes)]),
  };
}

const today = '2026-11-22';

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index).padStart(4, '0')}`);

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** A small generator of numbers (mulberry32): the same seed gives the same table on every machine. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same list in another order. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
