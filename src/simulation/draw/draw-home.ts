import { birthday, dayNumber } from '../../domain/calendar-day.ts';
import { daysApart } from '../../matching/spread.ts';
import type { Group, Person } from '../../matching/table.ts';
import type { Assumptions } from '../assumptions.ts';
import { dayAt } from '../days.ts';
import { type Dice, diceOf } from './dice.ts';
import { drawPerson, drawPoint, drawStay } from './draw-person.ts';
import type { Dweller, Home, WrittenGroup } from './future.ts';

const daysInYear = 365.25;
const mostTries = 200;

export function drawHome(
  seed: string,
  assumed: Assumptions,
  at: number,
  { mostInGroup, youthsPerWorker }: { mostInGroup: number; youthsPerWorker: number },
): Home {
  const dice = diceOf(seed, 'home', at);
  const size = dice.pick(assumed.sizes);
  const [youngest, oldest] = dice.pick(assumed.ageBands);
  const code = `G-${String(at + 1).padStart(2, '0')}`;
  const group: WrittenGroup = {
    code,
    provider: `P-${code}`,
    location: drawPoint(dice, assumed),
    setting: dice.chance(assumed.closedHomes) ? 'closed' : 'open',
    ages: [youngest, oldest],
    stayUntilAge: oldest + 1,
    sex: dice.chance(assumed.singleSex) ? (dice.chance(0.5) ? 'f' : 'm') : 'any',
    size,
    preferredSize: Math.min(size, assumed.preferredSize),
    // One for every four, so that a place is a place.
    staffOnGroup: Math.ceil(size / youthsPerWorker),
    offers: dice.some(assumed.offers),
    excludes: dice.some(assumed.excludes),
    riskCaps: dice.chance(assumed.cappedRunaways) ? { 'running-away': 2 } : {},
    intensityBudget: null,
    maxAgeSpread: assumed.maxAgeSpread,
    arrivalsAtOnce: assumed.arrivalsAtOnce,
    vacancies: [],
    residents: [],
  };
  const room = Math.min(size, mostInGroup, youthsPerWorker * group.staffOnGroup);
  const dwellers: Dweller[] = [];
  for (let place = 0; place < room; place += 1) {
    const dice = diceOf(seed, 'home', at, 'place', place);
    const isFilled = dice.chance(assumed.filledAtStart);
    const living = dwellers.map(({ resident }) => resident);
    const code = `R-${group.code}-${place + 1}`;
    const resident = isFilled ? drawFitting(dice, assumed, code, group, living) : undefined;
    if (resident !== undefined) dwellers.push(drawDweller(dice, assumed, resident, group));
  }
  return { group, room, dwellers };
}

/** Somebody who would have been let in. */
function drawFitting(
  dice: Dice,
  assumed: Assumptions,
  code: string,
  group: Group,
  living: readonly Person[],
): Person | undefined {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const person = drawPerson(dice, assumed, code, { ages: group.ages, day: 0 });
    const all = [...living, person];
    const runaways = all.filter(({ risks }) => risks.includes('running-away')).length;
    const fits =
      (group.sex === 'any' || group.sex === person.sex) &&
      !person.risks.some((risk) => group.excludes.includes(risk)) &&
      daysApart(all) <= daysInYear * group.maxAgeSpread &&
      runaways <= (group.riskCaps['running-away'] ?? runaways);
    if (fits) return person;
  }
  return undefined;
}

/** Who is found in a home is more often somebody with a long stay: that is why they are found. */
function drawDweller(dice: Dice, assumed: Assumptions, resident: Person, group: Group): Dweller {
  const lengthy = Math.exp(assumed.staySigma ** 2);
  const stay = Math.round(drawStay(dice, assumed) * lengthy);
  const since = -Math.floor(dice.random() * stay);
  return {
    resident,
    leavesOn: Math.min(Math.max(since + stay, 1), outgrownOn(resident, group)),
    since,
  };
}

/** The birthday on which a home becomes too young for somebody. */
export const outgrownOn = ({ bornOn }: Person, { stayUntilAge }: Group): number =>
  dayNumber(birthday(bornOn, stayUntilAge)) - dayNumber(dayAt(0));
