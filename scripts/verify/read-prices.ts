import { z } from 'zod';

const whole = z.int().min(0);

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

export type TierPrices = z.infer<typeof Prices>['tiers'][number];

export const readPrices = (raw: unknown) => Prices.safeParse(raw).data;
