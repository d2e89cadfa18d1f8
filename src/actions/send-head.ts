import { dayOf } from '../domain/calendar-day.ts';
import type { Head } from '../store/log-chain.ts';
import type { Deps } from './deps.ts';

/**
 * Keeps the log's newest link as the head of today, and mails it to who watches over privacy. Once it has left the
 * house, nobody can cut the end off or write everything anew without being found out.
 */
export function sendHead({
  store,
  now,
  newId,
  seal,
}: Pick<Deps, 'store' | 'now' | 'newId' | 'seal'>): Head {
  const today = dayOf(now());
  return store.together((pen) => {
    const head = store.logChain.head();
    if (store.logChain.hasHead(today)) return head;
    pen.logChain.keepHead(today, now());
    for (const to of store.accounts.listAddresses('privacy-officer')) {
      const sealedSecret = seal.close(`${head.seq}:${head.hash}`);
      pen.outbox.add({ id: newId(), to, kind: 'log-head', lang: 'nl', sealedSecret }, now());
    }
    return head;
  });
}
