import type { Deps } from '../../src/actions/deps.ts';

/** Where no link leads: addresses of this route, made of what the store holds. The word before a `:name` says of what. */
export function addressesOf(route: string, { store }: Deps): string[] {
  const ids: Readonly<Record<string, () => readonly { readonly id: string }[]>> = {
    youths: () => store.youths.list(),
    groups: () => store.groups.list(),
    vacancies: () => store.vacancies.list(),
    residents: () => store.residents.list(),
    runs: () => store.runs.listNewest(9),
    proposals: () => store.proposals.listOpen(),
    scenarios: () =>
      store.organisations.list().flatMap(({ id }) => store.scenarios.listForOrganisation(id)),
    placements: () => store.placements.listActive(),
    users: () => store.users.listStaff(),
  };
  return route.split('/').reduce<string[]>(
    (paths, part, at, parts) => {
      if (!part.startsWith(':')) return at === 0 ? paths : paths.map((path) => `${path}/${part}`);
      const known = ids[parts[at - 1] ?? '']?.() ?? [];
      return paths.flatMap((path) => known.slice(0, most).map(({ id }) => `${path}/${id}`));
    },
    [''],
  );
}

/** So many tries for each part of an address. */
const most = 30;
