import type { Deps } from '../src/actions/deps.ts';
import { codesOf, newSeed } from '../src/actions/second-factor.ts';
import type { Account } from '../src/domain/account.ts';

/** Gives this account a phone, and tells what the phone shows. */
export function givePhone(office: Deps, { id }: Account): (later?: number) => string {
  const seed = newSeed();
  office.store.together((pen) =>
    pen.factors.add(
      { id: office.newId(), accountId: id, sealedSeed: office.seal.close(seed) },
      office.now(),
    ),
  );
  return codesFor(office, seed);
}

/** What a phone with this key shows, so many seconds later. */
export const codesFor =
  (office: Deps, seed: string) =>
  (later = 0): string =>
    codesOf(seed).generate({ timestamp: office.now().getTime() + later * 1000 });
