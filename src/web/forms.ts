import { z } from 'zod';
import { CalendarDay } from '../domain/calendar-day.ts';
import { tidy, unfit } from '../domain/clean-text.ts';
import type { Language } from '../domain/text.ts';
import type { Refusal } from '../domain/outcome.ts';

/** Kinds of field. Error words are keys of `t.errors`; an empty field is never a number or a day. */

export const text = (most: number) =>
  z
    .string({ error: 'needed' })
    .refine((typed) => unfit(typed) === undefined, { error: 'unfit-text' })
    .transform(tidy)
    .refine((typed) => Array.from(typed).length <= most, { error: 'too-long' });

export const neededText = (most: number) =>
  text(most).refine((typed) => typed !== '', { error: 'needed' });

export const day = z
  .string({ error: 'needed' })
  .min(1, { error: 'needed' })
  .refine((typed) => CalendarDay.safeParse(typed).success, { error: 'not-a-day' })
  .refine((typed) => typed >= '1990-01-01' && typed <= '2099-12-31', { error: 'not-a-day' });

export const dayOrNothing = z.union([z.literal('').transform(() => null), day], {
  error: 'not-a-day',
});

export const wholeNumber = (least: number, most: number) =>
  z
    .string({ error: 'needed' })
    .regex(/^\d{1,6}$/, { error: 'not-a-number' })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error: 'not-a-number' });

export const oneOf = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices, { error: 'choose-one' });

export type ReadForm<T> =
  | { readonly ok: true; readonly values: T }
  | {
      readonly ok: false;
      readonly errors: Readonly<Record<string, string>>;
      readonly typed: Readonly<Record<string, unknown>>;
    };

/** The form's values, or what is wrong at each field together with what was typed. */
export function readForm<S extends z.ZodType>(schema: S, body: unknown): ReadForm<z.infer<S>> {
  const typed = typedIn(body);
  // What a browser never sends by itself gets no words of its own, and none of zod's: those are English.
  const read = schema.safeParse(typed, { error: () => 'choose-one' });
  if (read.success) return { ok: true, values: read.data };
  const errors: Record<string, string> = {};
  for (const { path, message, code } of read.error.issues) {
    const field = String(path[0] ?? 'form');
    errors[field] ??= code === 'unrecognized_keys' ? 'unexpected' : message;
  }
  return { ok: false, errors, typed };
}

/** What a form says, without the token that only proves where it came from. */
export function typedIn(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'token'));
}

/** A refusal as a page shows it. */
export const shown = (refusal: Refusal, lang: Language) => ({
  kind: 'stop' as const,
  text: refusal.text[lang],
  because: (refusal.because ?? []).map((why) => why[lang]),
});
