import { z } from 'zod';
import { Id } from './ids.ts';

const common = { id: Id, name: z.string() };

/** Who signs in. A coordinator's account belongs to one organisation, a provider's to one provider, a family's to one youth. */
export const Account = z.discriminatedUnion('role', [
  z.strictObject({ ...common, role: z.literal('coordinator'), organisationId: Id }),
  z.strictObject({ ...common, role: z.literal('provider'), providerId: Id }),
  z.strictObject({
    ...common,
    role: z.literal('family'),
    youthId: Id,
    relation: z.enum(['youth', 'parent', 'guardian']),
  }),
  z.strictObject({ ...common, role: z.literal('administrator') }),
  z.strictObject({ ...common, role: z.literal('privacy-officer') }),
]);
export type Account = z.infer<typeof Account>;
export type Role = Account['role'];
export type AccountOf<R extends Role> = Extract<Account, { role: R }>;
