import type { Outcome } from '../../../src/region/fairness/outcome.ts';
import { chanceOf } from '../publication/random-rows.ts';

/** How a run might have come out, by number: mostly few youths, so that small numbers stand everywhere. */
export function randomOutcomes(seed: number): readonly Outcome[] {
  const chance = chanceOf(seed + 1);
  const below = (most: number): number => Math.floor(chance() * most);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const share = pick([0, 0.3, 0.6, 0.9]);
  return Array.from({ length: 12 + below(90) }, (_, at): Outcome => {
    const inSet = chance() < 0.4;
    const isPlaced = chance() < 0.7;
    return {
      code: `J-${at}`,
      isOwn: chance() < share,
      ages: pick([
        [12, 13],
        [14, 15],
        [14, 15],
        [16, 17],
      ] as const),
      sex: pick(['f', 'f', 'm', 'm', 'm', 'x']),
      region: pick(['Utrecht', 'Utrecht', 'Gelderland', undefined]),
      setting: pick(['open', 'open', 'open', 'closed', 'either']),
      inSet,
      intensity: pick([
        [1, 2],
        [3, 4],
      ] as const),
      daysWaited: below(400),
      isPlaced,
      homeTenths: isPlaced ? below(900) : undefined,
      schoolKept: isPlaced && chance() < 0.7 ? chance() < 0.6 : undefined,
      together: isPlaced && inSet ? chance() < 0.5 : undefined,
    };
  });
}

/**
 * Twenty-two with a place: by setting 8, 8 and 6, of which rounded numbers say that it is twenty-two at least, and the
 * rounded whole that it is so at most. By age 7, 7, 7 and 1; who knows one in each of the sevens knows that there are no
 * six, and so how many are left. No row gives it away: only the columns do.
 */
export function onlyDownTheColumn(): readonly Outcome[] {
  const settings = ['open', 'closed', 'either'] as const;
  const one = (at: number, band: number, isPlaced: boolean, setting: number): Outcome => ({
    code: `J-${at}`,
    isOwn: isPlaced && band < 3 && at % 7 === 0,
    ages: [10 + 2 * band, 11 + 2 * band],
    sex: 'f',
    region: 'Utrecht',
    setting: settings[setting] ?? 'open',
    inSet: false,
    intensity: [1, 2],
    daysWaited: 100,
    isPlaced,
    homeTenths: isPlaced ? 100 : undefined,
    schoolKept: undefined,
    together: undefined,
  });
  const placed = Array.from({ length: 22 }, (_, at) =>
    one(at, Math.floor(at / 7), true, at < 8 ? 0 : at < 16 ? 1 : 2),
  );
  const others = Array.from({ length: 60 }, (_, at) => one(100 + at, at % 4, false, at % 3));
  return [...placed, ...others];
}
