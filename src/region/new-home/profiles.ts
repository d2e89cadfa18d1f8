import type { Table } from '../../matching/table.ts';
import type { HomeProfile, NewHomeAsked } from './asked.ts';
import { anywhere, homeAt, whoCouldCome } from './homes.ts';

/**
 * Every setting and every range of ages a home may have, each with all the help that anybody who could come there
 * needs or would like. More help never makes a plan worse, so no home with less of it can do better than these.
 */
export function profilesOf(table: Table, asked: NewHomeAsked): readonly HomeProfile[] {
  const everything = helpAskedBy(table.youths);
  return asked.settings.flatMap((setting) =>
    rangesOf(table, asked).flatMap((ages): HomeProfile[] => {
      const home = homeAt(table, asked, { setting, ages, offers: everything }, anywhere);
      const coming = whoCouldCome(table, home);
      return coming.length === 0 ? [] : [{ setting, ages, offers: helpAskedBy(coming) }];
    }),
  );
}

/** From the youngest age the policy knows: each range as wide as the home may be. */
function rangesOf(
  { policy }: Table,
  { ageSpread }: NewHomeAsked,
): readonly (readonly [number, number])[] {
  const [from, until] = policy.ages;
  const last = until - 1;
  return Array.from({ length: Math.max(1, last - from - ageSpread + 1) }, (_, at) => [
    from + at,
    Math.min(last, from + at + ageSpread),
  ]);
}

export const helpAskedBy = (
  youths: readonly { readonly needs: readonly string[]; readonly desirable: readonly string[] }[],
): readonly string[] =>
  [...new Set(youths.flatMap(({ needs, desirable }) => [...needs, ...desirable]))].sort();
