import { addDays } from '../../src/domain/calendar-day.ts';
import { type Dice, padded } from './dice.ts';
import { extras, offers, today, urgencies, settings } from './spread.ts';

/** Who waits, with wishes and refusals among these groups. */
export function inventYouth(dice: Dice, index: number, groups: readonly string[]) {
  const { kind, easy, below, chance, pick, some, place, person } = dice;
  const wishes = kind === 'national' ? [] : groups.filter(() => chance(2 / groups.length));
  if (kind === 'national' && chance(0.4)) wishes.push(pick(groups));
  const homes = chance(0.2) ? [place(), place()] : [place()];
  const set = chance(0.1);
  return {
    ...person(`J-${padded(index)}`, easy ? [13, 17] : [8, 17]),
    homes,
    school: chance(0.5) ? { ...place(), keep: !easy && chance(0.06) ? 'must' : 'prefer' } : null,
    waitingSince: addDays(today, -below(500)),
    startFrom: addDays(today, below(60) - 30),
    startBy: chance(0.4) ? addDays(today, 10 + below(200)) : null,
    urgency: pick(urgencies),
    setting: easy ? 'open' : pick(settings),
    closedUntil: chance(0.3) ? addDays(today, 30 + below(300)) : null,
    extendedHelp: chance(0.3),
    needs: some(offers, easy ? 0.02 : 0.12),
    desirable: some(extras, 0.2),
    maxKm: !easy && chance(kind === 'national' ? 0.12 : 0.25) ? 15 + below(60) : null,
    siblings: set ? `S-${Math.floor(index / 2)}` : null,
    siblingsTogether: chance(0.3) ? 'must' : 'prefer',
    wishes,
    refuses:
      groups.length > 3 && chance(0.2)
        ? [pick(groups)].filter((code) => !wishes.includes(code))
        : [],
  };
}
