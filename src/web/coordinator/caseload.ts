import type { Response } from 'express';
import { othersInPool } from '../../actions/pool.ts';
import type { Code } from '../../domain/ids.ts';
import type { PoolProjection } from '../../domain/pool-projection.ts';
import type { Youth } from '../../domain/youth.ts';
import type { PageDeps } from '../page-deps.ts';
import { organisationOf } from './own.ts';

/** Whom a page may name, and whom it only knows by coarse facts. */
export interface Caseload {
  readonly own: ReadonlyMap<Code, Youth>;
  readonly others: ReadonlyMap<Code, PoolProjection>;
  /** An own youth's code, or what another organisation's youth is called in the pool. */
  readonly codeOf: (code: Code) => string;
  /** A sentence in which no code of another organisation's youth stands. */
  readonly veil: (sentence: string) => string;
}

export function caseloadOf(deps: PageDeps, res: Response): Caseload {
  const organisationId = organisationOf(res);
  const youths = deps.store.youths.listForOrganisation(organisationId);
  const others = othersInPool(deps, organisationId);
  const codeOf = (code: Code): string => others.get(code)?.code ?? code;
  return {
    own: new Map(youths.map((youth) => [youth.facts.code, youth])),
    others,
    codeOf,
    veil: (sentence) => sentence.replaceAll(/[A-Za-z0-9-]+/g, codeOf),
  };
}
