import { z } from 'zod';
import { CalendarDay } from '../domain/calendar-day.ts';
import type { Matched, Progress } from './match.ts';
import type { Plan } from './plan.ts';

/** What a matching in another process may say. That process is trusted with nothing, so all of it is parsed. */
export type Said =
  | { readonly said: 'progress'; readonly progress: Progress }
  | { readonly said: 'matched'; readonly matched: Matched };

const Totals = z.tuple([z.int(), z.int(), z.int(), z.int()]).readonly();
const Text = z.strictObject({ nl: z.string(), en: z.string() }).readonly();

const PlanShape = z
  .strictObject({
    status: z.enum(['optimal', 'feasible']),
    totals: Totals,
    bounds: Totals,
    farthest: z
      .strictObject({
        tenths: z.int().min(0),
        atLeast: z.int().min(0),
        without: z
          .strictObject({ tenths: z.int().min(0), homeTenths: z.int().min(0), points: z.int() })
          .readonly()
          .exactOptional(),
      })
      .readonly()
      .exactOptional(),
    placements: z
      .array(
        z
          .strictObject({
            youth: z.string(),
            group: z.string(),
            vacancy: z.string(),
            startsOn: CalendarDay,
          })
          .readonly(),
      )
      .readonly(),
    unplaced: z
      .array(
        z
          .strictObject({
            youth: z.string(),
            reason: z.enum(['no-place-fits', 'others-came-first']),
          })
          .readonly(),
      )
      .readonly(),
    solver: z
      .strictObject({
        name: z.enum(['javascript-lp-solver', 'highs']),
        version: z.string(),
        compositions: z.int().min(0),
        rounds: z.int().min(0),
        milliseconds: z.int().min(0),
      })
      .readonly(),
  })
  .readonly();

const ProgressShape = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('compositions'), count: z.int().min(0) }),
  z.strictObject({ step: z.literal('plans'), round: z.int() }),
  z.strictObject({
    step: z.literal('tier'),
    tier: z.literal([1, 2, 3, 4]),
    round: z.int(),
    most: z.int().exactOptional(),
  }),
  z.strictObject({ step: z.literal('plan'), plan: PlanShape }),
]);

// Prices of a whole country are above what counts as safe, but in steps that keep their sums exact.
const whole = z.number().min(0).refine(Number.isInteger);

const PricesShape = z
  .strictObject({
    totals: Totals,
    tiers: z
      .array(
        z
          .strictObject({
            tier: z.literal([1, 2, 3, 4]),
            bound: z.int(),
            ofTotals: z.array(whole).readonly(),
            ofYouths: z.record(z.string(), whole).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const MatchedShape = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), plan: PlanShape, prices: PricesShape.exactOptional() }),
  z.strictObject({
    ok: z.literal(false),
    why: z.enum(['too-large', 'pins']),
    errors: z.array(z.strictObject({ path: z.string(), text: Text })).readonly(),
  }),
]);

const SaidShape = z.discriminatedUnion('said', [
  z.strictObject({ said: z.literal('progress'), progress: ProgressShape }),
  z.strictObject({ said: z.literal('matched'), matched: MatchedShape }),
]);

export const readSaid = (raw: unknown): Said | undefined => SaidShape.safeParse(raw).data;

const ProofShape = z
  .strictObject({
    bounds: Totals,
    atLeast: z.int().min(0).exactOptional(),
    isBeaten: z.boolean(),
    isWhole: z.boolean(),
  })
  .readonly();

/** What a process says that works out the bounds of a plan again. */
export type SaidProof = z.infer<typeof ProofShape>;

export const readProof = (raw: unknown): SaidProof | undefined => ProofShape.safeParse(raw).data;

/** A plan that comes from outside: a file, a database, another process. */
export const readPlan = (raw: unknown): Plan | undefined => PlanShape.safeParse(raw).data;
