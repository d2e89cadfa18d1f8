import { ageOn } from '../../domain/calendar-day.ts';
import type { Assumptions } from '../assumptions.ts';
import { dayAt } from '../days.ts';
import { type Dice, diceOf } from './dice.ts';
import { drawPerson, drawPoint } from './draw-person.ts';
import type { Arrival, WrittenYouth } from './future.ts';

/** Who waits on the first day, and who comes in the year, by the day they come. */
export function drawArrivals(seed: string, assumed: Assumptions): readonly Arrival[] {
  const { weeks, waitingAtStart, meanDaysWaitedAtStart, arrivalsPerWeek } = assumed;
  const arrivals: Arrival[] = [];
  const add = (draw: (dice: Dice) => (most: number) => number) => {
    const dice = diceOf(seed, 'youth', arrivals.length);
    arrivals.push(drawArrival(dice, assumed, arrivals.length, draw(dice)));
  };
  for (let at = 0; at < waitingAtStart; at += 1) {
    // Who waits on the first day has not had to start before it.
    add((dice) => (most) => -Math.floor(dice.exponential(meanDaysWaitedAtStart) % most));
  }
  for (let week = 0; week < weeks; week += 1) {
    const come = diceOf(seed, 'week', week).poisson(arrivalsPerWeek);
    for (let at = 0; at < come; at += 1) add((dice) => () => 7 * week - dice.wholeBetween(0, 6));
  }
  return arrivals.sort(
    (one, other) => one.since - other.since || (one.youth.code < other.youth.code ? -1 : 1),
  );
}

function drawArrival(
  dice: Dice,
  assumed: Assumptions,
  at: number,
  sinceGiven: (waitsAtMost: number) => number,
): Arrival {
  const urgency = dice.pick(assumed.urgencies);
  const isClosed = dice.chance(assumed.closedYouths);
  const patience = dice.wholeBetween(...assumed.waitsAtMost[urgency]);
  const waitsAtMost = isClosed ? Math.min(patience, assumed.lapseDays) : patience;
  const since = sinceGiven(waitsAtMost);
  const code = `J-${String(at + 1).padStart(4, '0')}`;
  const person = drawPerson(dice, assumed, code, { ages: dice.pick(assumed.ages), day: since });
  const youth: WrittenYouth = {
    ...person,
    homes: [drawPoint(dice, assumed)],
    school: null,
    waitingSince: dayAt(since),
    startFrom: dayAt(since),
    startBy: dayAt(since + waitsAtMost),
    urgency,
    setting: isClosed ? 'closed' : 'open',
    closedUntil: isClosed ? dayAt(since + dice.wholeBetween(...assumed.closedDays)) : null,
    extendedHelp: dice.chance(assumed.extendedHelp) && ageOn(person.bornOn, dayAt(since)) >= 17,
    needs: dice.some(assumed.needs),
    desirable: [],
    maxKm: null,
    siblings: null,
    siblingsTogether: 'prefer',
    wishes: [],
    refuses: [],
  };
  return { youth, since, leavesOn: since + waitsAtMost + 1 };
}
