import { awaitsProvider, owedAfter, turnAfter } from '../../../domain/after-acceptance.ts';
import { type Proposal, isOpen } from '../../../domain/proposal.ts';
import type { Desk } from './desk.ts';

/** What still follows after an acceptance in a crisis, said on the proposal's own page. */
export function crisisView({ deps, t, format }: Desk, proposal: Proposal) {
  const { numbers } = deps.store.roadPolicies.findNow();
  if (owedAfter(proposal, numbers).length === 0) return undefined;
  const { asks, since } = turnAfter(proposal);
  const kind = asks === 'answer' ? 'info' : 'warn';
  return { kind, text: t.crisis.page[asks](format.moment(since)) } as const;
}

/** The provider asked something, and its answer still counts. */
export const asksReply = (proposal: Proposal): boolean =>
  (isOpen(proposal) || awaitsProvider(proposal)) &&
  proposal.answers.some(({ says }) => says === 'question');
