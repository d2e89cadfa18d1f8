import { z } from 'zod';
import type { Text } from '../domain/text.ts';

/** What a field of the table must hold, in words. A schema below carries the key, never a sentence. */
export const wanted = {
  object: { nl: 'een object met sleutels', en: 'an object with keys' },
  list: { nl: 'een lijst', en: 'a list' },
  code: {
    nl: 'een code van 1 tot 40 letters (a-z), cijfers en streepjes',
    en: 'a code of 1 to 40 letters (a-z), digits and hyphens',
  },
  date: {
    nl: 'een datum die bestaat, als JJJJ-MM-DD, van 1900 tot en met 9999',
    en: 'a date that exists, as YYYY-MM-DD, from 1900 to 9999',
  },
  boolean: { nl: 'true of false', en: 'true or false' },
  latitude: { nl: 'een getal van -90 tot en met 90', en: 'a number from -90 to 90' },
  longitude: { nl: 'een getal van -180 tot en met 180', en: 'a number from -180 to 180' },
  'own-km': {
    nl: 'een getal boven 0 tot en met 500',
    en: 'a number above 0 and at most 500',
  },
  kilometres: {
    nl: 'een getal van 0 tot en met 100000, in hele tienden',
    en: 'a number from 0 to 100000, in whole tenths',
  },
  amount: { nl: 'een getal van 0 tot en met 1000', en: 'a number from 0 to 1000' },
  years: { nl: 'een getal van 0 of meer', en: 'a number of 0 or more' },
  homes: { nl: 'een lijst met 1 of 2 adressen', en: 'a list of 1 or 2 homes' },
  'two-ages': {
    nl: 'twee hele getallen: [jongste, oudste]',
    en: 'two whole numbers: [youngest, oldest]',
  },
  'two-kilometres': {
    nl: 'twee getallen: [bij één te veel, bij twee te veel]',
    en: 'two numbers: [at one too many, at two too many]',
  },
  'two-codes': { nl: 'twee codes: [wie, wie of waar]', en: 'two codes: [who, who or where]' },
  sex: { nl: '"f", "m" of "x"', en: '"f", "m" or "x"' },
  'group-sex': { nl: '"any", "f" of "m"', en: '"any", "f" or "m"' },
  keep: { nl: '"must" of "prefer"', en: '"must" or "prefer"' },
  urgency: { nl: '"crisis", "urgent" of "regular"', en: '"crisis", "urgent" or "regular"' },
  setting: { nl: '"open", "closed" of "either"', en: '"open", "closed" or "either"' },
  'group-setting': { nl: '"open" of "closed"', en: '"open" or "closed"' },
} as const satisfies Record<string, Text>;

export type Wanted = keyof typeof wanted;

/** A whole number within bounds; the key spells the bounds, so no sentence is kept for each pair. */
export const wholeFrom = (from: number, to: number) =>
  z
    .number({ error: wholeKey(from, to) })
    .refine((value) => Number.isInteger(value) && value >= from && value <= to, {
      error: wholeKey(from, to),
    });

const wholeKey = (from: number, to: number) => `whole:${from}:${to}`;

export const atLeast = (from: number) =>
  z
    .number({ error: `from:${from}:1000` })
    .min(from, { error: `from:${from}:1000` })
    .max(1000, { error: `from:${from}:1000` });
export const amount = atLeast(0);

// Totals stay exact whole numbers as long as one penalty is below this; it is twice around the earth.
const farthest = 100_000;

export const kilometres = z
  .number({ error: 'kilometres' satisfies Wanted })
  .refine((km) => km >= 0 && km <= farthest && Math.round(km * 10) / 10 === km, {
    error: 'kilometres' satisfies Wanted,
  });

/** A family's own limit may be finer, and must be above zero. */
export const kilometresOfFamily = z
  .number({ error: 'own-km' satisfies Wanted })
  .refine((km) => km > 0 && km <= 500, { error: 'own-km' satisfies Wanted });

export const pairOf = <T extends z.ZodType>(key: Wanted, part: T) =>
  z.tuple([part, part], { error: key });

/** The sentence part for a key: "a whole number from 1 to 4". */
export function wantedText(key: string): Text | undefined {
  const [kind, from, to] = key.split(':');
  if (kind === 'whole' && from !== undefined && to !== undefined) {
    return Number(to) === Infinity
      ? { nl: `een heel getal van ${from} of meer`, en: `a whole number of ${from} or more` }
      : {
          nl: `een heel getal van ${from} tot en met ${to}`,
          en: `a whole number from ${from} to ${to}`,
        };
  }
  if (kind === 'from' && from !== undefined && to !== undefined) {
    return { nl: `een getal van ${from} tot en met ${to}`, en: `a number from ${from} to ${to}` };
  }
  return key in wanted ? wanted[key as Wanted] : undefined;
}
