import type { PageDeps } from '../page-deps.ts';

/** Groups are kept by code; people know them by name, so both are shown. */
export const groupNames = ({ store }: Pick<PageDeps, 'store'>): ReadonlyMap<string, string> =>
  new Map(store.groups.list().map(({ facts }) => [facts.code, `${facts.code} ${facts.name}`]));
