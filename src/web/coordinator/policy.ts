import { type Request, type Response, Router } from 'express';
import { confirmPolicy, withdrawPolicy } from '../../actions/confirm-policy.ts';
import { previewPolicy } from '../../actions/preview-policy.ts';
import { policyNow, readPolicy } from '../../actions/read-policy.ts';
import type { Id } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { PolicyProposal } from '../../store/policies.ts';
import { doneNotice, idIn } from '../asked.ts';
import { shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { deskOf } from './meeting/desk.ts';
import { caseloadOf } from './caseload.ts';
import { policyFormRoutes } from './policy/form.ts';
import { previewView } from './policy/preview-view.ts';
import { numbersView, versionView } from './policy/view.ts';

/** The numbers of the matching: which count now, what is proposed, and what that would mean. */
export function policyRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const showPolicy = (res: Response, notice: Page['notice'], status = 200): void => {
    const visit = visitOf(res);
    const caseload = caseloadOf(deps, res);
    show(
      res,
      'coordinator/policy/policy',
      {
        title: visit.t.registers.policy.title,
        notice,
        version: versionView(visit, store.policies.findNewest(), caseload),
        numbers: numbersView(visit, policyNow(deps)),
        proposed: store.policies.findProposed()?.id,
        versions: store.policies.list().map((version) => versionView(visit, version, caseload)),
      },
      status,
    );
  };

  routes.get('/', (req, res) => {
    showPolicy(res, doneNotice(req, visitOf(res).t.registers.policy.done));
  });

  routes.use(policyFormRoutes(deps));

  const showProposal = async (
    res: Response,
    proposal: PolicyProposal,
    notice: Page['notice'],
    status = 200,
  ): Promise<void> => {
    const visit = visitOf(res);
    const words = visit.t.registers.policy;
    const { id } = proposal;
    const read = readPolicy(proposal.numbers);
    if (!read.ok) throw new Error(`The proposed policy ${id} cannot be read`);
    const preview = await previewPolicy(deps, read.policy);
    show(
      res,
      'coordinator/policy/proposal',
      {
        title: words.proposalTitle,
        crumbs: [
          { label: words.title, href: '/coordinator/policy' },
          { label: words.proposalTitle },
        ],
        notice,
        by: words.proposedBy(
          caseloadOf(deps, res).colleague(proposal.by),
          visit.format.moment(proposal.at),
        ),
        reason: proposal.reason,
        numbers: numbersView(visit, read.policy, policyNow(deps)),
        preview: preview && previewView(deskOf(deps, res), preview),
        own: proposal.accountId === who(res, 'coordinator').id,
        href: `/coordinator/policy/proposals/${id}`,
      },
      status,
    );
  };

  const known = (req: Request): Id => {
    const id = idIn(req);
    return found(store.policies.wasProposed(id) ? id : undefined);
  };

  /** The proposal while it is open; nothing once it was confirmed or withdrawn. */
  const openOne = (id: Id): PolicyProposal | undefined => {
    const proposed = store.policies.findProposed();
    return proposed?.id === id ? proposed : undefined;
  };

  routes.get('/proposals/:id', async (req, res) => {
    const proposal = openOne(known(req));
    if (proposal === undefined) res.redirect(303, '/coordinator/policy');
    else await showProposal(res, proposal, doneNotice(req, visitOf(res).t.registers.policy.done));
  });

  const refused = async (res: Response, id: Id, refusal: Refusal): Promise<void> => {
    const notice = shown(refusal, visitOf(res).lang);
    const proposal = openOne(id);
    if (proposal === undefined) showPolicy(res, notice, 409);
    else await showProposal(res, proposal, notice, 409);
  };

  routes.post('/proposals/:id/confirmation', async (req, res) => {
    const asked = { proposalId: known(req) };
    const outcome = confirmPolicy(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, '/coordinator/policy?done=confirmed');
    else await refused(res, asked.proposalId, outcome.refusal);
  });

  routes.post('/proposals/:id/withdrawal', async (req, res) => {
    const asked = { proposalId: known(req) };
    const outcome = withdrawPolicy(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, '/coordinator/policy?done=withdrawn');
    else await refused(res, asked.proposalId, outcome.refusal);
  });

  return routes;
}
