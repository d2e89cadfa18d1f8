import type { ListError } from '../lists/list-error.ts';
import { readPostcodes } from '../lists/read-postcodes.ts';
import type { Actor } from '../store/journal.ts';
import type { Deps } from './deps.ts';

export type PostcodeImport =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly errors: readonly ListError[] };

/** Takes in where postcodes lie: all of them, or nothing with every error. What is there already is replaced. */
export function importPostcodes(deps: Deps, who: Actor, text: string): PostcodeImport {
  const { rows, errors } = readPostcodes(text);
  if (errors.length > 0) return { ok: false, errors };
  return deps.store.together((pen) => {
    for (const { postcode, lat, lon } of rows) pen.postcodes.put(postcode, lat, lon);
    pen.journal.add(who, deps.now(), {
      did: 'postcodes-imported',
      subject: 'postcodes',
      detail: { count: rows.length },
    });
    return { ok: true, count: rows.length };
  });
}
