import { z } from 'zod';
import { Code, Id } from './ids.ts';

/** Where coordinators work; it keeps the dossiers of its own youths. */
export const Organisation = z.strictObject({ id: Id, code: Code, name: z.string() }).readonly();
export type Organisation = z.infer<typeof Organisation>;

/** How families reach it; what is not filled in is empty. */
export const Contact = z.strictObject({ phone: z.string(), email: z.string() }).readonly();
export type Contact = z.infer<typeof Contact>;
