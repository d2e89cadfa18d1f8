import type { Id } from '../domain/ids.ts';
import { type Refused, refuse } from '../domain/outcome.ts';
import type { Deps } from './deps.ts';
import { hashSecret } from './secrets.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Wrong tries from one place make the next one there wait: none for the first two, then 1, 2, 4 … seconds. */
const mostWait = 5 * minute;

/**
 * From all places together, in an hour: six tries, and then one now and then. Places that try for the first time wait
 * only for each other, so that nobody keeps the right person out by trying on and on. Never sixty in an hour.
 */
const freeInAnHour = 6;
const betweenTries = { first: 150_000, again: 180_000 };

/** From one place, at whatever account: an office shares an address, a guesser tries everybody's. */
const mostFromPlace = 30;
const placeWindow = 15 * minute;

/** A place where somebody came in with both proofs stays theirs for a while. */
const placeIsKnown = 90 * day;

/** What is tried, and from where (a hash, see `placeOf`). */
export interface Try {
  readonly at: string;
  readonly place: string;
  readonly accountId: Id | undefined;
}

/**
 * Waiting instead of locking: whoever guesses is held up where they are, and the right person elsewhere is not. Where
 * the right person has been before, strangers' tries never count.
 */
export function waitBefore(deps: Deps, asked: Try): Refused | undefined {
  const at = deps.now().getTime();
  const list = (who: string, window: number) =>
    deps.store.failures.list(who, new Date(at - window)).map((moment) => Date.parse(moment));
  const { lane, everywhere, street } = counters(asked);
  const own = list(lane, day);
  const turn = turnOf(deps, asked);
  const all = isKnownPlace(deps, asked) ? [] : list(everywhere[turn], hour);
  const here = list(street, placeWindow);
  const until = Math.max(
    (own[0] ?? 0) + (own.length < 3 ? 0 : Math.min(mostWait, 1000 * 2 ** (own.length - 3))),
    all.length < freeInAnHour ? 0 : (all[0] ?? 0) + betweenTries[turn],
    here.length < mostFromPlace ? 0 : (here[mostFromPlace - 1] ?? 0) + placeWindow,
  );
  const left = Math.ceil((until - at) / 1000);
  if (left <= 0) return undefined;
  return refuse('wait', {
    nl: `Te vaak geprobeerd. Wacht ${left} seconden en probeer het dan nog eens.`,
    en: `Tried too often. Wait ${left} seconds and then try again.`,
  });
}

/** Counted before it is looked at, so that many tries at once don't slip through together; being right takes it back. */
export function countTry(deps: Deps, asked: Try): { wasRight: () => void } {
  const { store, now, newId } = deps;
  const at = now();
  const { lane, everywhere, street } = counters(asked);
  const counted = store.together((pen) => {
    pen.failures.forget(new Date(at.getTime() - day));
    pen.sessions.forgetPlaces(new Date(at.getTime() - placeIsKnown));
    const turn = turnOf(deps, asked);
    pen.failures.add(lane, at);
    const ids = [everywhere[turn], street].map((who) => pen.failures.add(who, at));
    const soFar = Object.values(everywhere).flatMap((who) =>
      store.failures.list(who, new Date(at.getTime() - day)),
    ).length;
    const to = asked.accountId === undefined ? null : store.accounts.emailOf(asked.accountId);
    if (soFar === 10 && to !== null) {
      pen.outbox.add({ id: newId(), to, kind: 'ten-failures', lang: 'nl', sealedSecret: null }, at);
    }
    return ids;
  });
  return {
    wasRight: () =>
      store.together((pen) => {
        pen.failures.forgive(lane);
        for (const id of counted) pen.failures.takeBack(id);
      }),
  };
}

function turnOf({ store, now }: Deps, asked: Try): 'first' | 'again' {
  const own = store.failures.list(counters(asked).lane, new Date(now().getTime() - hour));
  return own.length === 0 ? 'first' : 'again';
}

function isKnownPlace({ store, now }: Deps, { accountId, place }: Try): boolean {
  const since = new Date(now().getTime() - placeIsKnown);
  return accountId !== undefined && store.sessions.knowsPlace(accountId, place, since);
}

const counters = ({ at, place }: Try) => ({
  lane: hashSecret(`${at} from ${place}`),
  everywhere: { first: hashSecret(`${at} first`), again: hashSecret(`${at} again`) },
  street: hashSecret(`place ${place}`),
});

/** Where a request comes from, so that only we can tell; of the long addresses only the half that names a network. */
export function placeOf({ seal }: Pick<Deps, 'seal'>, address: string | undefined): string {
  const known = address ?? 'nowhere';
  const network = known.includes('.') ? known : known.split(':').slice(0, 4).join(':');
  return seal.digest(`place ${network}`);
}
