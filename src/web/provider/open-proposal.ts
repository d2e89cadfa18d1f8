import { howFar } from '../../actions/how-far.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { type CodeLists, nameOfCode } from '../../domain/code-list.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Language } from '../../domain/text.ts';
import { households } from '../household.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { fitOf } from './fit.ts';
import { profileOf } from './profile.ts';

/** The profile in words, and the group as it would be. Only for a proposal that is open. */
export function openProposal(deps: PageDeps, proposal: Proposal, lists: CodeLists, lang: Language) {
  const { store, now } = deps;
  const group = found(store.groups.findForProvider(proposal.groupId, proposal.providerId));
  const youth = found(store.youths.find(proposal.youthId)).facts;
  const far = howFar(deps, youth, group.facts);
  const { needs, school, ...profile } = profileOf(proposal, youth, group.facts, { lists, far });
  return {
    groupId: group.id,
    profile: {
      ...profile,
      needs: needs.map((code) => nameOfCode(lists, 'need', code)[lang]),
      school: school.map((code) => nameOfCode(lists, 'education', code)[lang]),
    },
    fit: fitOf(group.facts, households(store, dayOf(now()))(group.facts.code), youth),
  };
}
