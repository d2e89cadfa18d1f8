import { Router } from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import { answerAsProvider } from '../../actions/answer-proposal.ts';
import { awaitsProvider } from '../../domain/after-acceptance.ts';
import { codeLists, nameOfCode } from '../../domain/code-list.ts';
import { disclosureOf } from '../../domain/disclosure.ts';
import { type Proposal, isOpen, providerSays } from '../../domain/proposal.ts';
import { doneNotice, idIn } from '../asked.ts';
import { oneOf, readForm, shown, text } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { conversation, lastSaid, turnOf, waitsSince } from './turn.ts';
import { openProposal } from './open-proposal.ts';
import { warnOfNote } from './scan-note.ts';
import { proposalsNow } from './own-now.ts';

const Answer = z
  .strictObject({
    says: oneOf(providerSays),
    reason: z.string().default(''),
    note: text(2000),
    anyway: z.literal('yes').optional(),
  })
  .refine(({ says, reason }) => says !== 'no' || reason !== '', {
    path: ['reason'],
    error: 'reason-needed',
  })
  .refine(({ says, note }) => says !== 'question' || note !== '', {
    path: ['note'],
    error: 'question-needed',
  });

/** What was put to this provider, and its answer. */
export function proposalRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (_req, res) => {
    const proposals = proposalsNow(deps, who(res, 'provider').providerId).map((proposal) => ({
      id: proposal.id,
      providerCode: proposal.providerCode,
      groupName: proposal.groupName,
      consultedAt: proposal.consultedAt,
      turn: turnOf(proposal),
      since: waitsSince(proposal),
      isPlaced: awaitsProvider(proposal),
      hasPage: disclosureOf(proposal) !== 'nothing' || lastSaid(proposal) !== undefined,
    }));
    show(res, 'provider/proposals', {
      title: visitOf(res).t.provider.proposals.title,
      open: proposals.filter(({ turn }) => turn !== 'closed' && turn !== 'accepted'),
      closed: proposals.filter(({ turn }) => turn === 'closed' || turn === 'accepted'),
    });
  });

  const showOne = (res: Response, proposal: Proposal, more: Partial<Page>, status?: number) => {
    const { t, lang } = visitOf(res);
    const words = t.provider.proposals;
    const lists = codeLists(store.codes.list());
    const title = words.one(proposal.providerCode ?? '');
    const disclosed = openProposal(deps, proposal, lists, lang);
    // What it never said a word about is gone when it is closed; its own answer it may read again.
    found(disclosed ?? lastSaid(proposal));
    if (disclosed !== undefined) seen(res, [proposal.youthCode]);
    const page = {
      title,
      crumbs: [{ label: words.title, href: '/provider/proposals' }, { label: title }],
      id: proposal.id,
      groupName: proposal.groupName,
      consultedAt: proposal.consultedAt,
      turn: turnOf(proposal),
      said: conversation(proposal).map((line) => ({
        ...line,
        reason:
          line.reason === null ? undefined : nameOfCode(lists, 'decline-reason', line.reason)[lang],
      })),
      open: disclosed,
      closedWhy: closedWhy(proposal, t.meeting.road.closed),
      isPlaced: awaitsProvider(proposal),
      // A house where somebody was placed in a crisis may still come back on its no.
      mayAnswer: (isOpen(proposal) && disclosed !== undefined) || awaitsProvider(proposal),
      reasons: [...(lists.get('decline-reason') ?? [])].map(([value, name]) => ({
        value,
        label: name[lang],
      })),
      typed: { says: lastSaid(proposal)?.says },
      ...more,
    };
    show(res, 'provider/proposal', page, status);
  };

  routes.get('/:id', (req, res) => {
    const { providerId } = who(res, 'provider');
    const proposal = found(store.proposals.findForProvider(idIn(req), providerId));
    showOne(res, proposal, { notice: doneNotice(req, visitOf(res).t.provider.done) });
  });

  routes.post('/:id/answer', (req, res) => {
    const provider = who(res, 'provider');
    const proposal = found(store.proposals.findForProvider(idIn(req), provider.providerId));
    const form = readForm(Answer, req.body);
    if (!form.ok) {
      showOne(res, proposal, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { says, reason, note, anyway } = form.values;
    const asked = { proposalId: proposal.id, says, reason: reason === '' ? null : reason, note };
    const warned = anyway === undefined ? warnOfNote(deps, provider.providerId, asked) : undefined;
    const outcome = warned ?? answerAsProvider(deps, provider, asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      const more = { notice, warned: outcome.refusal.code, typed: form.values };
      showOne(res, proposal, more, 409);
      return;
    }
    res.redirect(303, `/provider/proposals/${proposal.id}?done=said-${says}`);
  });

  return routes;
}

/** Politely, and without anything about other youths: a rejection is said in the page's own words. */
function closedWhy(
  { withdrawal, expiry, undoneAt }: Proposal,
  words: Readonly<Record<string, string>>,
) {
  if (undoneAt !== null) return words['undone'];
  const kind = expiry !== null ? 'expired' : withdrawal?.kind;
  return kind === undefined || kind === 'other' ? undefined : words[kind];
}
