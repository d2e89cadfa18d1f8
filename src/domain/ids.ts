import { z } from 'zod';

/** 128 random bits as 26 small letters and digits: says nothing, and cannot be guessed. */
export const Id = z.string().regex(/^[a-z0-9]{26}$/);
export type Id = z.infer<typeof Id>;

/** What people call a youth, a group or a vacancy by: short, visible, and never a name. */
export const Code = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
export type Code = z.infer<typeof Code>;
