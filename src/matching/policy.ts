import { z } from 'zod';
import { amount, atLeast, kilometres, pairOf, type Wanted, wholeFrom } from './wanted.ts';

/** The numbers a region may set. Whose number it is, and since when, is kept by the product. */
const shape = {
  ages: pairOf('two-ages', wholeFrom(0, 120)),
  mostInGroup: wholeFrom(0, 100),
  youthsPerWorker: amount,
  maxKm: kilometres,
  schoolKm: kilometres,
  detour: atLeast(1),
  lapseDays: wholeFrom(0, 36_500),
  waitingCapDays: wholeFrom(0, 36_500),
  sizePenalty: pairOf('two-kilometres', kilometres),
  spreadPenalty: kilometres,
  schoolWeight: amount,
  wishBonus: kilometres,
  desirablePenalty: kilometres,
  outgrowMonths: wholeFrom(0, 1200),
  outgrowPenalty: kilometres,
  changePenalty: kilometres,
  siblingBonus: kilometres,
  equalWithin: kilometres,
};

/** What a region may switch on. Off is the same as not there. */
const switches = { limitFarthest: z.boolean({ error: 'boolean' satisfies Wanted }) };

export const PolicyPart = z
  .strictObject({ ...shape, ...switches }, { error: 'object' satisfies Wanted })
  .partial();
/** The numbers. */
export type Policy = Readonly<z.infer<z.ZodObject<typeof shape>>>;
export type PolicySwitches = Readonly<z.infer<z.ZodObject<typeof switches>>>;
/** The numbers, and what is switched on. */
export type WholePolicy = Policy & Partial<PolicySwitches>;

/** The national definition and the figures a region starts with. */
export const defaultPolicy: Policy = {
  ages: [8, 23],
  mostInGroup: 6,
  youthsPerWorker: 4,
  maxKm: 100,
  schoolKm: 20,
  detour: 1.3,
  lapseDays: 28,
  waitingCapDays: 730,
  sizePenalty: [15, 45],
  spreadPenalty: 2,
  schoolWeight: 1,
  wishBonus: 25,
  desirablePenalty: 10,
  outgrowMonths: 12,
  outgrowPenalty: 20,
  changePenalty: 15,
  siblingBonus: 40,
  equalWithin: 5,
};
