import type { CodePair } from '../../matching/table.ts';
import { prospectOf, type Prospect } from '../assignment/prospect.ts';
import type { Arrival, Future } from '../draw/future.ts';
import type { LeaveOut } from '../policies/by-matching.ts';
import type { Year } from '../year/year.ts';
import { lossesIn, type Loss } from './losses-in.ts';
import { type Sampled, sampledFutures } from './sampled.ts';

/*
 * The hold-back value of a free place. In each sampled future the best way to give out all places, from today to the
 * end of the year, is known at once; so is what is lost when a place goes to this youth today, and what is lost when
 * it stays open for a week. On average over the futures that is the price of the place for this youth. Who would pay
 * clearly more than leaving it open costs, or more than others who wait, is left out of this week's table. The matching
 * itself is not touched.
 */
export function holdBack(future: Future): LeaveOut {
  const { heldAbove, asGoodWithin } = future.assumed;
  const sampled = sampledFutures(future);
  const known = new Map<Arrival, Prospect>();
  const prospect = (arrival: Arrival) => {
    const found = known.get(arrival) ?? prospectOf(arrival, future.homes, future.assumed);
    known.set(arrival, found);
    return found;
  };
  return (year) => {
    const losses = meanLosses(year, year.waiting.map(prospect), sampled);
    return [...Map.groupBy(losses, ({ home }) => home).values()].flatMap((ofHome) => {
      const least = Math.min(...ofHome.map(({ beyondOpen }) => beyondOpen));
      const most = Math.min(heldAbove, least + asGoodWithin);
      return ofHome
        .filter(({ beyondOpen }) => beyondOpen > most)
        .map(({ arrival, home }): CodePair => [arrival.youth.code, home.group.code]);
    });
  };
}

/** For each pair of today the mean over all futures. */
function meanLosses(
  year: Year,
  waiting: readonly Prospect[],
  sampled: readonly Sampled[],
): readonly Loss[] {
  const all = sampled.flatMap((one) => lossesIn(year, waiting, one));
  const pairs = Map.groupBy(all, ({ arrival, home }) => `${arrival.youth.code} ${home.group.code}`);
  return [...pairs.values()].flatMap((losses) => {
    const [first] = losses;
    const sum = losses.reduce((total, { beyondOpen }) => total + beyondOpen, 0);
    return first === undefined ? [] : [{ ...first, beyondOpen: sum / losses.length }];
  });
}
