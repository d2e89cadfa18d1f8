import type { Gazetteer } from '../domain/gazetteer.ts';
import type { Id } from '../domain/ids.ts';
import type { Think } from '../matching/think.ts';
import type { Store } from '../store/index.ts';
import type { Pen } from '../store/rows.ts';
import type { Seal } from './seal.ts';

/** What an action may lean on. The clock, chance and the thinking come from outside. */
export interface Deps {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  readonly think: Think;
  readonly now: () => Date;
  readonly newId: () => Id;
  readonly seal: Seal;
  readonly commonPasswords: ReadonlySet<string>;
}

export const penOf = ({ now }: Pick<Deps, 'now'>, who: { readonly id: string }): Pen => ({
  by: who.id,
  at: now(),
});
