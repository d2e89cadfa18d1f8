import type { Request, Response } from 'express';
import type { Code, Id } from '../../domain/ids.ts';
import type { Placement } from '../../domain/placement.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Youth } from '../../domain/youth.ts';
import { idIn } from '../asked.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { seen } from '../seen.ts';
import { who } from '../visit.ts';

/** What the address names, of the coordinator's own organisation. Another's does not exist here. */
export const ownIn = ({ store }: PageDeps) => ({
  youth: (req: Request, res: Response): Youth => {
    const youth = found(store.youths.findForOrganisation(idIn(req), organisationOf(res)));
    seen(res, [youth.facts.code]);
    return youth;
  },
  proposal: (req: Request, res: Response): Proposal =>
    found(store.proposals.findForOrganisation(idIn(req), organisationOf(res))),
  placement: (req: Request, res: Response): Placement =>
    found(store.placements.findForOrganisation(idIn(req), organisationOf(res))),
});

export const organisationOf = (res: Response): Id => who(res, 'coordinator').organisationId;

/** A youth's code that stands in an address: of who waits or waited in the own caseload, and of nobody else. */
export const ownCode =
  ({ store }: PageDeps) =>
  (code: Code, res: Response): Code => {
    const youth = store.youths.findByCode(code);
    return found(youth?.organisationId === organisationOf(res) ? code : undefined);
  };
