import type { Kept } from './kept.ts';

type Read = (...about: never[]) => object | undefined;

/** What many pages read whole, and few deeds change: remembered until somebody writes to what it was read from. */
const lists = {
  organisations: ['list'],
  youths: ['listWaiting', 'listAccepted', 'listSiblingSets', 'listWaitingForOrganisation'],
  providers: ['list'],
  groups: ['list'],
  residents: ['list', 'listPlaced'],
  keptApart: ['list'],
  vacancies: ['list', 'listMadeSince'],
  codes: ['list'],
  policies: ['findNewest'],
  proposals: ['listOpen', 'listOpenForOrganisation', 'listPlacedForOrganisation'],
  placements: ['listToCome', 'listForOrganisation'],
  checks: ['listCurrent'],
  accounts: ['listNamesElsewhere'],
  users: ['listStaff', 'countFamilies'],
  oversight: ['acceptances', 'waiting'],
} as const;

type Lists = typeof lists;
/** As it was, but what is remembered may be read only: others are given the same. */
type KeptReads<S> = {
  [N in keyof S]: N extends keyof Lists
    ? { [M in keyof S[N]]: M extends Lists[N][number] ? OnlyRead<S[N][M]> : S[N][M] }
    : S[N];
};
type OnlyRead<F> = F extends (...about: infer A) => infer R ? (...about: A) => Readonly<R> : F;

export function keptReads<S extends object>(stores: S, kept: Kept): KeptReads<S> {
  const changed = Object.entries(lists).map(([store, names]) => {
    const reads = stores[store as keyof S] as Readonly<Record<string, Read>>;
    return [
      store,
      { ...reads, ...Object.fromEntries(names.map((name) => [name, keep(reads[name])])) },
    ];
  });
  return { ...stores, ...Object.fromEntries(changed) } as KeptReads<S>;

  function keep(read: Read | undefined): Read {
    if (read === undefined) throw new Error('A store has no such list');
    return (...about) => kept(read, JSON.stringify(about), () => Object.freeze(read(...about)));
  }
}
