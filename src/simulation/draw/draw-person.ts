import type { Point } from '../../matching/table.ts';
import type { WrittenYouth } from './future.ts';
import type { Assumptions } from '../assumptions.ts';
import { dayAt } from '../days.ts';
import type { Dice } from './dice.ts';

const daysInYear = 365.25;

/** Somebody of an age between these, both included, on a day of the year. */
export function drawPerson(
  dice: Dice,
  { sexes, risks }: Assumptions,
  code: string,
  { ages: [from, to], day }: { ages: readonly [number, number]; day: number },
): Pick<WrittenYouth, 'code' | 'bornOn' | 'sex' | 'risks' | 'intensity'> {
  const lived = Math.floor(dice.between(from, to + 1) * daysInYear);
  return {
    code,
    bornOn: dayAt(day - Math.max(1, lived)),
    sex: dice.pick(sexes),
    risks: dice.some(risks),
    intensity: dice.wholeBetween(1, 4),
  };
}

export function drawPoint(dice: Dice, { towns, townWidth }: Assumptions): Point {
  const [lat, lon] = dice.pick(towns);
  const aside = () => dice.between(-townWidth / 2, townWidth / 2);
  return { lat: lat + aside(), lon: lon + 1.6 * aside() };
}

/** Days that somebody stays who begins today. */
export const drawStay = (dice: Dice, { medianStayDays, staySigma }: Assumptions): number =>
  Math.max(1, Math.round(medianStayDays * Math.exp(staySigma * dice.normal())));
