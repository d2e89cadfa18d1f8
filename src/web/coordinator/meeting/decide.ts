import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { AccountOf } from '../../../domain/account.ts';
import { codeLists } from '../../../domain/code-list.ts';
import type { Id } from '../../../domain/ids.ts';
import type { Outcome, Refusal } from '../../../domain/outcome.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import { inNames } from '../../code-names.ts';
import { readForm, shown, typedIn } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf, who } from '../../visit.ts';
import { caseloadOf } from '../caseload.ts';
import { ownIn } from '../own.ts';
import { CameFrom } from './decision-forms.ts';
import { showProposal } from './proposal-page.ts';
import { placeAtMeeting } from './week-leaf.ts';

/** A form about a proposal: read, act, and on to where it came from; or the proposal's page again, and why. */
export const deciding =
  (deps: PageDeps) =>
  <S extends z.ZodType<{ run?: Id | undefined }>>(
    form: string,
    schema: S,
    done: string,
    act: (who: AccountOf<'coordinator'>, id: Id, values: z.infer<S>, now: Proposal) => Outcome<Id>,
  ) =>
  (req: Request, res: Response): void => {
    const proposal = ownIn(deps).proposal(req, res);
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
      const warned = outcome.refusal.code;
      showProposal(deps, res, ownIn(deps).proposal(req, res), { ...back, notice, warned }, 409);
      return;
    }
    const { run } = read.values;
    res.redirect(
      303,
      run === undefined
        ? `/coordinator/proposals/${form === 'alternative' ? outcome.value : proposal.id}?done=${done}`
        : placeAtMeeting(run, proposal.youthCode, `done=${done}&`),
    );
  };

/** The rules that say no, with names where the matching says codes. */
function refusalShown(deps: PageDeps, res: Response, refusal: Refusal) {
  const { lang } = visitOf(res);
  const say = inNames(codeLists(deps.store.codes.list()), lang);
  const { veil } = caseloadOf(deps, res);
  const notice = shown(refusal, lang);
  const because = (refusal.because ?? []).map((sentence) => veil(say(sentence)));
  return { ...notice, text: veil(notice.text), because };
}

/** Errors by the id of their field, so that the summary leads there; what no page of ours sends is about the whole form. */
function errorsAt(
  form: string,
  id: Id,
  { vacancy }: Readonly<Record<string, unknown>>,
  errors: Readonly<Record<string, string>>,
): Record<string, string> {
  const among =
    form !== 'alternative' ? '' : typeof vacancy === 'string' ? `-${vacancy}` : undefined;
  if (among === undefined) return { form: 'unexpected' };
  const idOf = (field: string): string =>
    field === 'form' ? field : `${form}-${field}${among}-${id}`;
  return Object.fromEntries(Object.entries(errors).map(([field, key]) => [idOf(field), key]));
}

const runIn = ({ run }: Readonly<Record<string, unknown>>): string | undefined =>
  CameFrom.safeParse({ run }).data?.run;
