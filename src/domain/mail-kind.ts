import { z } from 'zod';

/** Everything we ever send. Fixed sentences, no names and no case: a mail may be read by the wrong person. */
export const MailKind = z.enum([
  'activation',
  'reset',
  'new-factor',
  'factor-ended',
  'password-changed',
  'ten-failures',
  'single-sign-on',
  'family-link',
  'invitation-locked',
  'something-waits',
  'something-changed',
  'still-free',
  'log-head',
]);
export type MailKind = z.infer<typeof MailKind>;
