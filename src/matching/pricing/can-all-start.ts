import type { Start } from './starts.ts';

/** Whether the first so many newcomers can each have a place at a start that is theirs. */
export function canAllStart(
  starts: readonly Start[],
  masks: ArrayLike<number>,
  count: number,
): boolean {
  // The sets of starts are few: somebody is left over only where more are bound to a set than it has places.
  const sets = 1 << starts.length;
  if (starts.length > mostToList) return canSeat(starts, masks, count);
  for (let set = 1; set < sets; set += 1) {
    let bound = 0;
    for (let at = 0; at < count; at += 1) if (((masks[at] ?? 0) & ~set) === 0) bound += 1;
    if (bound > 1 && bound > placesIn(starts, set)) return false;
  }
  return true;
}

const mostToList = 3;

function placesIn(starts: readonly Start[], set: number): number {
  let places = 0;
  for (let at = 0; at < starts.length; at += 1) {
    if ((set & (1 << at)) !== 0) places += starts[at]?.places ?? 0;
  }
  return places;
}

/** The same one by one: whoever sits in the way moves on, if there is somewhere to go. */
function canSeat(starts: readonly Start[], masks: ArrayLike<number>, count: number): boolean {
  const taken = starts.map((): number[] => []);
  const findPlace = (newcomer: number, tried: Set<number>): boolean =>
    taken.some((sitting, at) => {
      if (((masks[newcomer] ?? 0) & (1 << at)) === 0 || tried.has(at)) return false;
      tried.add(at);
      if (sitting.length < (starts[at]?.places ?? 0)) return sitting.push(newcomer) > 0;
      const moved = sitting.findIndex((other) => findPlace(other, tried));
      if (moved < 0) return false;
      sitting[moved] = newcomer;
      return true;
    });
  for (let newcomer = 0; newcomer < count; newcomer += 1) {
    if (!findPlace(newcomer, new Set())) return false;
  }
  return true;
}
