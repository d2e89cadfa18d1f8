import { dayNumber } from '../../domain/calendar-day.ts';
import { tenths } from '../distance.ts';
import { daysApart } from '../spread.ts';
import type { Group, Table } from '../table.ts';
import type { Limits } from './book.ts';

export const daysInYear = 365.25;
const eachFurtherKm = 30;

/** How many may come at most, whoever they are. */
export function roomIn({ policy }: Table, group: Group): number {
  const most = Math.min(
    group.size,
    policy.mostInGroup,
    policy.youthsPerWorker * group.staffOnGroup,
  );
  const places = group.vacancies.reduce((sum, vacancy) => sum + vacancy.places, 0);
  const left = Math.min(group.arrivalsAtOnce, places, Math.floor(most) - group.residents.length);
  return Math.max(0, left);
}

export function limitsOf({ policy }: Table, group: Group, room: number): Limits {
  const { residents } = group;
  const born = residents.map(({ bornOn }) => dayNumber(bornOn));
  const before = daysApart(residents);
  const over = (count: number) => {
    const above = residents.length + count - group.preferredSize;
    if (above <= 0) return 0;
    const [one, two] = policy.sizePenalty;
    return above === 1 ? tenths(one) : tenths(two) + (above - 2) * tenths(eachFurtherKm);
  };
  const sizeTerm = Array.from({ length: room + 1 }, (_, count) => over(0) - over(count));
  const sizeAtBest = sizeTerm.map((_, count) => Math.max(...sizeTerm.slice(count)));
  return {
    oldest: Math.min(...born),
    youngest: Math.max(...born),
    mostSpread: Math.max(daysInYear * group.maxAgeSpread, before),
    yearsBefore: Math.floor(before / daysInYear),
    intensity:
      (group.intensityBudget ?? Infinity) - residents.reduce((sum, one) => sum + one.intensity, 0),
    risky: Object.entries(group.riskCaps).map(([risk, cap]) =>
      Math.max(0, cap - residents.filter(({ risks }) => risks.includes(risk)).length),
    ),
    sizeTerm,
    sizeAtBest,
    sizeSwing: Math.max(...sizeTerm.map((term, count) => (sizeAtBest[count] ?? 0) - term)),
    spreadPenalty: tenths(policy.spreadPenalty),
    siblingBonus: tenths(policy.siblingBonus),
  };
}
