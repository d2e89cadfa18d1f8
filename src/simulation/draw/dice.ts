import type { Tags, Weighed } from '../assumptions.ts';

/**
 * What chance decides. Whatever has a name draws from numbers of its own, so that one youth more changes nothing for
 * the others: the same youths come, whatever the policy.
 */
export type Dice = ReturnType<typeof diceOf>;

export function diceOf(...names: readonly (string | number)[]) {
  const random = numbers(hash(names.join(' ')));
  const chance = (likely: number) => random() < likely;
  const between = (from: number, to: number) => from + random() * (to - from);
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    random,
    chance,
    between,
    exponential,
    normal,
    wholeBetween: (from: number, to: number) => Math.floor(between(from, to + 1)),
    some: (tags: Tags) =>
      Object.entries(tags).flatMap(([tag, likely]) => (chance(likely) ? [tag] : [])),
    pick: <T>(list: Weighed<T>): T => picked(list, random()),
    poisson(mean: number): number {
      let [count, left] = [0, exponential(1)];
      while (left < mean) {
        count += 1;
        left += exponential(1);
      }
      return count;
    },
  };
}

/** The same answer whenever the same is asked: a home says of a youth what it says, in whichever week. */
export const chanceOf = (likely: number, ...names: readonly (string | number)[]): boolean =>
  numbers(hash(names.join(' ')))() < likely;

function picked<T>(list: Weighed<T>, at: number): T {
  let left = at * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of list) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = list.at(-1);
  if (last === undefined) throw new Error('There is nothing to pick from');
  return last[0];
}

// FNV-1a.
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  }
  return mixed >>> 0;
}

// Mulberry32, after a stir, because hashes of names that look alike look alike.
function numbers(seed: number): () => number {
  let state = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
