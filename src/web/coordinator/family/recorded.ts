import { z } from 'zod';
import type { PersonFacts } from '../../../store/families.ts';
import { neededText, oneOf, text } from '../../forms.ts';

/** What a form says about somebody's authority, address and mail. A box that is not ticked is not sent. */
export const Recorded = z.strictObject({
  authority: oneOf(['yes', 'no']),
  ground: neededText(300),
  addressShown: z.literal('yes').optional(),
  email: text(200)
    .default('')
    .transform((typed) => typed.toLowerCase())
    .refine((typed) => typed === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), {
      error: 'not-an-address',
    }),
});

export const factsIn = (values: z.infer<typeof Recorded>): PersonFacts => ({
  authority: values.authority,
  ground: values.ground,
  addressShown: values.addressShown === 'yes',
  email: values.email,
});
