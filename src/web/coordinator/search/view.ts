import { plainWords } from '../../../domain/plain-words.ts';
import type { Found } from '../../../store/search.ts';
import type { Catalogue } from '../../../i18n/nl.ts';

interface Hit {
  readonly href: string;
  /** What it is called by; typing it exactly leads there at once. */
  readonly code: string;
  readonly name: string;
  readonly quiet: string;
}

/** What was found, by kind of thing; a kind of which nothing was found is not named. */
export function hitsOf(found: Found, words: Catalogue['registers']['search']) {
  const kinds: readonly { readonly kind: keyof Found; readonly hits: readonly Hit[] }[] = [
    {
      kind: 'youths',
      hits: found.youths.map(({ id, code, name, waits, group }) => ({
        href: `/coordinator/youths/${id}`,
        ...{ code, name },
        quiet: group === null ? (waits ? words.waits : words.off) : words.placed(group),
      })),
    },
    {
      kind: 'proposals',
      hits: found.proposals.map(({ id, youthCode, youthName, group, providerCode, isOpen }) => ({
        href: `/coordinator/proposals/${id}`,
        code: providerCode ?? '',
        name: `${youthCode} ${youthName}: ${group}`,
        quiet: isOpen ? words.open : words.closed,
      })),
    },
    {
      kind: 'groups',
      hits: found.groups.map(({ id, code, name, place }) => ({
        href: `/coordinator/groups/${id}`,
        ...{ code, name },
        quiet: place,
      })),
    },
    {
      kind: 'vacancies',
      hits: found.vacancies.map(({ id, code, name, place }) => ({
        href: `/coordinator/vacancies/${id}`,
        ...{ code, name },
        quiet: place,
      })),
    },
    {
      kind: 'pool',
      hits: found.pool.map(({ code, organisation }) => ({
        href: '/coordinator/pool',
        ...{ code, name: organisation },
        quiet: words.elsewhere,
      })),
    },
  ];
  return kinds.filter(({ hits }) => hits.length > 0);
}

type Kinds = ReturnType<typeof hitsOf>;

/** Where somebody wants to be who typed a whole code, or the only thing there is. */
export function theOnlyHit(kinds: Kinds, typed: string): string | undefined {
  const hits = kinds.flatMap((one) => one.hits);
  const exact = hits.filter(({ code }) => code !== '' && plainWords(code) === plainWords(typed));
  const [only, ...more] = exact.length > 0 ? exact : hits;
  return more.length === 0 ? only?.href : undefined;
}
