import { addDays } from '../../../src/domain/calendar-day.ts';
import type { Reader } from '../../../src/region/monitor/count-by.ts';
import { type MonitorRows, decliners } from '../../../src/region/monitor/rows.ts';
import type { Reasons } from '../../../src/region/monitor/monitor.ts';

/** Small regions as they might be, by number: the same number gives the same region. */

export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761) % 4_294_967_296 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

export const reasons: Reasons = {
  provider: ['group-fit', 'too-intensive', 'age'],
  family: ['too-far', 'school'],
  coordinator: ['safety', 'better-elsewhere', 'other'],
  end: ['back-home', 'unsafe'],
};

export interface Region {
  readonly rows: MonitorRows;
  readonly readers: readonly Reader[];
}

const today = '2026-11-22';

export function randomRegion(seed: number): Region {
  const chance = chanceOf(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const organisations = ['O-1', 'O-2', 'O-3', 'O-4'].slice(0, 1 + below(4));
  const providers = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'].slice(0, 1 + below(5));
  // Most are small, as regions are; and one organisation is larger than the others.
  const some = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: below(most) }, () => make());
  const whose = () => ({
    organisationId: chance() < 0.5 ? (organisations[0] ?? '') : pick(organisations),
    providerId: pick(providers),
  });
  const rows: MonitorRows = {
    today,
    period: { from: '2025-11-23', to: '2026-11-21' },
    waits: some(70, () => ({
      organisationId: whose().organisationId,
      bornOn: addDays(today, -365 * (8 + below(14)) - below(300)),
      waitingSince: addDays(today, -below(500)),
      setting: pick(['open', 'open', 'closed', 'either'] as const),
      needs: pick([[], ['trauma'], ['autism'], ['trauma', 'autism']]),
      waitsNow: chance() < 0.8,
      hasFit: chance() < 0.6,
      listings: chance() < 0.2 ? [{ on: addDays(today, -below(100)), waits: false }] : [],
      stays: [],
    })),
    placements: some(60, () => ({
      ...whose(),
      origin: pick(['run', 'run', 'other-option', 'by-hand'] as const),
      waitingSince: addDays(today, -500),
      proposedOn: addDays(today, -400),
      acceptedOn: addDays(today, -below(420)),
      startedOn: chance() < 0.8 ? addDays(today, -below(600)) : null,
      endedOn: chance() < 0.5 ? addDays(today, -below(400)) : null,
      endReason: pick(reasons.end),
      home: pick(['near', 'near', 'far', 'unknown'] as const),
      region: pick(['own', 'other', 'unknown'] as const),
      school: pick(['kept', 'too-far', 'nothing-to-keep'] as const),
      siblings: pick(['together', 'apart', 'no-siblings-placed'] as const),
    })),
    declines: some(50, () => {
      const by = pick(decliners);
      const on = addDays(today, -below(400));
      return { ...whose(), by, reason: pick(reasons[by]), on, wasAdvice: chance() < 0.5 };
    }),
    homes: [],
    places: [],
  };
  return {
    rows,
    readers: [
      ...organisations.map((id): Reader => ({ organisationId: id })),
      ...providers.map((id): Reader => ({ providerId: id })),
    ],
  };
}
