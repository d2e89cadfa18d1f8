import type { Account } from '../domain/account.ts';
import type { Catalogue } from '../i18n/nl.ts';
import { regionDesks } from './coordinator/region-desks.ts';

interface Link {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** The main menu of who is here. */
export function navFor(account: Account | undefined, t: Catalogue, path: string): readonly Link[] {
  if (account === undefined) return [];
  const room = `/${account.role}`;
  const { nav } = account.role === 'family' ? t.family.formal : t[account.role];
  return Object.entries(nav).map(([page, label]) => {
    const href = page === 'home' ? room : `${room}/${page}`;
    const here =
      page === 'home'
        ? path === room
        : [href, ...(alsoUnder.get(href) ?? [])].some((base) => isUnder(path, base));
    return { href, label, current: here };
  });
}

/** Pages that stand under an entry of the menu without its address. */
const alsoUnder: ReadonlyMap<string, readonly string[]> = new Map([
  ['/coordinator/runs', ['/coordinator/proposals']],
  ['/provider/figures', ['/provider/monitor']],
  ['/coordinator/region', regionDesks.map(({ href }) => href)],
]);

const isUnder = (path: string, base: string): boolean =>
  path === base || path.startsWith(`${base}/`);
