import type { Text } from '../../domain/text.ts';
import { compose, type Composition } from '../composition.ts';
import { fittingPairs } from '../pair.ts';
import { type Register, siblingSetOf } from '../register.ts';
import type { Broken } from '../rule.ts';
import type { Group, Youth } from '../table.ts';

/**
 * Who would come when this youth comes here: the youth, the siblings who must come along, and everybody
 * accepted for this group already. Without them the question makes no sense.
 */
export function companyOf(register: Register, youth: Youth, group: Group): readonly Youth[] {
  const accepted = register.table.pinned.flatMap(([code, at]) =>
    at === group.code ? [knownYouth(register, code)] : [],
  );
  const company = [youth, ...accepted].flatMap((one) => {
    const set = siblingSetOf(register, one);
    return set?.must === true ? set.members : [one];
  });
  return [...new Set(company)].sort(byCode);
}

/** Whoever of them was accepted for another group cannot come here as well. */
export const acceptedElsewhere = (
  register: Register,
  company: readonly Youth[],
  group: Group,
): readonly Broken[] =>
  company.flatMap(({ code }) => {
    const elsewhere = register.pinned.get(code);
    if (elsewhere === undefined || elsewhere === group.code) return [];
    return [
      {
        rule: 'accepted-elsewhere',
        law: false,
        youth: code,
        why: {
          nl: `${code} is al aangenomen bij ${elsewhere}.`,
          en: `${code} was accepted at ${elsewhere} already.`,
        },
      },
    ];
  });

/** The group as it would be with these newcomers. */
export const receiving = (
  register: Register,
  group: Group,
  newcomers: readonly Youth[],
): Composition =>
  compose(register, group, newcomers.toSorted(byCode), (youth) =>
    fittingPairs(register, youth, group),
  );

export function knownYouth(register: Register, code: string): Youth {
  const found = register.youths.get(code);
  if (found === undefined) throw new Error(`The table has no youth ${code}`);
  return found;
}

export function knownGroup(register: Register, code: string): Group {
  const found = register.groups.get(code);
  if (found === undefined) throw new Error(`The table has no group ${code}`);
  return found;
}

export const codesOf = (people: readonly { readonly code: string }[]): string[] =>
  people.map((one) => one.code);

/** "The youth" would seem to be the one who was asked about. */
export const named = (code: string, text: Text): Text => ({
  nl: `${code}: ${text.nl}`,
  en: `${code}: ${text.en}`,
});

const byCode = (a: Youth, b: Youth) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
