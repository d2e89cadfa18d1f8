import { z } from 'zod';

// Prices of a country are above what counts as safe, but they are whole to the last figure all the same.
const whole = z.number().min(0).refine(Number.isInteger);

const Prices = z.strictObject({
  totals: z.array(z.int()).length(4),
  tiers: z.array(
    z
      .strictObject({
        tier: z.literal([1, 2, 3, 4]),
        bound: z.int(),
        ofTotals: z.array(whole),
        ofYouths: z.record(z.string(), whole),
      })
      .refine(({ tier, ofTotals }) => ofTotals.length === tier - 1),
  ),
});

export const readPrices = (raw: unknown) => Prices.safeParse(raw).data;
