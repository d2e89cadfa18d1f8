import { addDays } from '../../src/domain/calendar-day.ts';
import { numbers } from './numbers.ts';
import { country, risks, today, towns } from './spread.ts';

/** A region is a corner of the country; in a dense table almost everybody fits everywhere. */
export type Kind = 'national' | 'regional' | 'dense';

export type Dice = ReturnType<typeof dice>;

/** What chance decides about a table: always the same for a seed. */
export function dice(seed: number, kind: Kind) {
  const random = numbers(seed);
  const easy = kind === 'dense';
  const near = kind === 'national' ? country : towns.slice(0, 3);
  const below = (most: number) => Math.floor(random() * most);
  const chance = (likely: number) => random() < likely;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = (list: readonly string[], likely: number) => list.filter(() => chance(likely));
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
  return { kind, easy, below, chance, pick, some, place, person };
}

export const padded = (index: number) => String(index + 1).padStart(5, '0');
const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
