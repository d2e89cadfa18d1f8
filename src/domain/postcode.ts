import { z } from 'zod';

/** A Dutch postcode as people know it: `1234 AB`, or only the four digits of a neighbourhood. */
export const Postcode = z
  .string()
  .overwrite(tidy)
  .regex(/^[1-9]\d{3}(?: (?!S[ADS])[A-Z]{2})?$/, 'postcode-shape'); // SA, SD and SS are never given out
export type Postcode = z.infer<typeof Postcode>;

function tidy(typed: string): string {
  const close = typed.replaceAll(/[\s.]/g, '').toUpperCase();
  return close.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2');
}

/** The neighbourhood: a few thousand people. */
export const fourDigits = (postcode: Postcode): string => postcode.slice(0, 4);

/** One of ninety parts of the country, some tens of kilometres across. */
export const twoDigits = (postcode: Postcode): string => postcode.slice(0, 2);
