import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import { acceptProposal } from '../../../actions/accept-proposal.ts';
import { propose } from '../../../actions/propose.ts';
import { putToPeople } from '../../../actions/put-to-people.ts';
import { rejectProposal } from '../../../actions/reject-proposal.ts';
import { replyToQuestion } from '../../../actions/reply-to-question.ts';
import type { AccountOf } from '../../../domain/account.ts';
import { codeLists } from '../../../domain/code-list.ts';
import type { Id } from '../../../domain/ids.ts';
import type { Outcome, Refusal } from '../../../domain/outcome.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import { inNames } from '../../code-names.ts';
import { readForm, shown, typedIn } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf, who } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { Acceptance, Alternative, Consultation, Rejection, Reply } from './decision-forms.ts';
import { showProposal } from './proposal-page.ts';
import { anchorOf } from './proposal-view.ts';

/** What a coordinator does with a proposal. Each form comes back on the proposal's own page when it cannot be. */
export function decisionRoutes(deps: PageDeps): Router {
  const routes = Router();
  const { store } = deps;
  const own = ownIn(deps);

  const decide =
    <S extends z.ZodType<{ run?: Id | undefined }>>(
      form: string,
      schema: S,
      done: string,
      act: (
        who: AccountOf<'coordinator'>,
        id: Id,
        values: z.infer<S>,
        now: Proposal,
      ) => Outcome<Id>,
    ) =>
    (req: Request, res: Response): void => {
      const proposal = own.proposal(req, res);
      const read = readForm(schema, req.body);
      const typed = typedIn(req.body);
      const back = { form, typed, run: runIn(typed) };
      if (!read.ok) {
        const errors = errorsAt(form, proposal.id, typed, read.errors);
        showProposal(deps, res, proposal, { ...back, errors }, 422);
        return;
      }
      const outcome = act(who(res, 'coordinator'), proposal.id, read.values, proposal);
      if (!outcome.ok) {
        const notice = refusalShown(deps, res, outcome.refusal);
        showProposal(deps, res, own.proposal(req, res), { ...back, notice }, 409);
        return;
      }
      const { run } = read.values;
      res.redirect(
        303,
        run === undefined
          ? `/coordinator/proposals/${form === 'alternative' ? outcome.value : proposal.id}?done=${done}`
          : `/coordinator/runs/${run}?done=${done}#${anchorOf(proposal.youthCode)}`,
      );
    };

  routes.post(
    '/:id/consultation',
    decide('consultation', Consultation, 'put', (by, proposalId) =>
      putToPeople(deps, by, { proposalId }),
    ),
  );
  routes.post(
    '/:id/acceptance',
    decide('acceptance', Acceptance, 'accepted', (by, proposalId, { startsOn, reason }) =>
      acceptProposal(deps, by, { proposalId, startsOn, reason }),
    ),
  );
  routes.post(
    '/:id/rejection',
    decide('rejection', Rejection, 'rejected', (by, proposalId, { reason, note, untilOn }) =>
      rejectProposal(deps, by, { proposalId, reason, note, untilOn }),
    ),
  );
  routes.post(
    '/:id/alternative',
    decide('alternative', Alternative, 'other-chosen', (by, insteadOf, { vacancy, because }, now) =>
      propose(deps, by, {
        youthId: now.youthId,
        vacancyId: store.vacancies.findByCode(vacancy)?.id ?? '',
        because,
        insteadOf,
      }),
    ),
  );
  routes.post(
    '/:id/replies',
    decide('reply', Reply, 'replied', (by, proposalId, { text }) =>
      replyToQuestion(deps, by, { proposalId, text }),
    ),
  );
  return routes;
}

/** The rules that say no, with names where the matching says codes. */
function refusalShown({ store }: PageDeps, res: Response, refusal: Refusal) {
  const { lang } = visitOf(res);
  const say = inNames(codeLists(store.codes.list()), lang);
  return { ...shown(refusal, lang), because: (refusal.because ?? []).map(say) };
}

/** Errors by the id of their field, so that the summary leads there. */
const errorsAt = (
  form: string,
  id: Id,
  typed: Readonly<Record<string, unknown>>,
  errors: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([field, key]) => {
      const which = form === 'alternative' ? `${field}-${String(typed['vacancy'])}` : field;
      return [`${form}-${which}-${id}`, key];
    }),
  );

const runIn = ({ run }: Readonly<Record<string, unknown>>): string | undefined =>
  Consultation.safeParse({ run }).data?.run;
