import type { Response } from 'express';
import type { Code } from '../../domain/ids.ts';
import { type LookedUp, lookedUp } from '../../domain/looked-up.ts';
import type { PoolProjection } from '../../domain/pool-projection.ts';
import type { Youth } from '../../domain/youth.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf } from '../visit.ts';
import { lookedUpWhileQuiet, whileQuiet } from '../while-quiet.ts';
import { hiding } from './hidden-names.ts';
import { othersNow } from './office-now.ts';
import { organisationOf } from './own.ts';

/** Whom a page may name, and whom it only knows by coarse facts. */
export interface Caseload {
  readonly own: LookedUp<Code, Youth>;
  readonly others: LookedUp<Code, PoolProjection>;
  /** An own youth's code, or what another organisation's youth is called in the pool. */
  readonly codeOf: (code: Code) => string;
  /** A colleague by name; of another organisation only what somebody does there. */
  readonly colleague: (name: string) => string;
  /** A sentence in which no code of another organisation's youth stands, and no name of a colleague there. */
  readonly veil: (sentence: string) => string;
}

export function caseloadOf(deps: PageDeps, res: Response): Caseload {
  const { store } = deps;
  const organisationId = organisationOf(res);
  const { elsewhere } = visitOf(res).t.registers.pool;
  const others = othersNow(deps, organisationId);
  const strangers = store.accounts.listNamesElsewhere(organisationId);
  const hide = namesElsewhere(deps, organisationId);
  const codeOf = (code: Code): string => others.get(code)?.code ?? code;
  return {
    own: ownByCode(deps, organisationId),
    others,
    codeOf,
    colleague: (name) => (strangers.includes(name) ? elsewhere : name),
    veil: (sentence) =>
      begunAs(sentence, hide(sentence, elsewhere).replaceAll(/[A-Za-z0-9-]+/g, codeOf)),
  };
}

const namesElsewhere = whileQuiet(({ store }, organisationId) =>
  hiding(store.accounts.listNamesElsewhere(organisationId)),
);

const ownByCode = lookedUpWhileQuiet(({ store }, organisationId): LookedUp<Code, Youth> =>
  lookedUp((code) => store.youths.findByCodeForOrganisation(code, organisationId)),
);

/** What began with a name now begins with another word: with a capital still. */
const begunAs = (before: string, after: string): string =>
  /^\p{Lu}/u.test(before) ? after.charAt(0).toUpperCase() + after.slice(1) : after;
