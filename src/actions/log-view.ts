import type { Account } from '../domain/account.ts';
import type { Code } from '../domain/ids.ts';
import type { Deps } from './deps.ts';

/** That somebody looked could not be written down, so they don't get to look. */
export class CannotLog extends Error {}

/** A purpose is asked where somebody opens a dossier that is not theirs; here nobody can. */
const withinOwnCaseload = 'n/a';

export interface Look {
  /** The page, or the kind of file. */
  readonly kind: string;
  readonly youths: readonly Code[];
  readonly requestId: string;
}

/** Writes down who is about to see the identity or profile of which youths. No line, no page: it throws. */
export function logView({ store, now }: Pick<Deps, 'store' | 'now'>, who: Account, look: Look) {
  if (look.youths.length === 0) return;
  try {
    store.together((pen) =>
      pen.viewLog.add({
        ...look,
        at: now(),
        accountId: who.id,
        role: who.role,
        organisationId: organisationIn(who),
        purpose: withinOwnCaseload,
      }),
    );
  } catch (error) {
    throw new CannotLog('A view could not be logged', { cause: error });
  }
}

export const organisationIn = (who: Account) =>
  who.role === 'coordinator' ? who.organisationId : who.role === 'provider' ? who.providerId : null;
