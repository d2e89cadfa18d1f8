import { type ListName, codeLists } from '../../domain/code-list.ts';
import type { Reasons } from '../../region/monitor/monitor.ts';
import type { Deps } from '../deps.ts';

/** In which list of codes the reasons of each stand. */
export const reasonLists = {
  provider: 'decline-reason',
  family: 'object-reason',
  coordinator: 'reject-reason',
  end: 'end-reason',
} as const satisfies Record<keyof Reasons, ListName>;

/** Every reason that may be given, also those nobody gave. */
export function reasonsOf({ store }: Pick<Deps, 'store'>): Reasons {
  const lists = codeLists(store.codes.list());
  const of = (name: ListName) => [...(lists.get(name)?.keys() ?? [])];
  return {
    provider: of(reasonLists.provider),
    family: of(reasonLists.family),
    coordinator: of(reasonLists.coordinator),
    end: of(reasonLists.end),
  };
}
