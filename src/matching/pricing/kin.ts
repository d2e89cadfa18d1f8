import { type Register, siblingSetOf } from '../register.ts';
import type { Youth } from '../table.ts';

const numbered = new WeakMap<Register, ReadonlyMap<string, number>>();

/** The number of the sibling set that earns something when together, or -1: must-sets earn nothing by it. */
export function kinOf(register: Register, youth: Youth | undefined): number {
  const set = youth && siblingSetOf(register, youth);
  if (youth === undefined || set === undefined || set.must) return -1;
  const numbers =
    numbered.get(register) ??
    new Map([...register.siblings.keys()].sort().map((code, index) => [code, index]));
  numbered.set(register, numbers);
  return numbers.get(youth.siblings ?? '') ?? -1;
}
