import type { AccountOf } from '../domain/account.ts';
import { type Proposal } from '../domain/proposal.ts';
import type { Text } from '../domain/text.ts';
import { freePlaces } from '../domain/vacancy.ts';
import type { Pens } from '../store/index.ts';
import { type Deps, penOf } from './deps.ts';

/** After a place was given: closes the youth's other proposals, and those that can no longer be because of it. */
export function withdrawImpossible(
  deps: Deps,
  pen: Pens,
  who: AccountOf<'coordinator'>,
  accepted: Proposal,
): void {
  const { store, now } = deps;
  for (const proposal of store.proposals.listOpen()) {
    const because = whyNoLonger(deps, proposal, accepted);
    if (because === undefined) continue;
    pen.proposals.withdraw(proposal.id, because, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'proposal-withdrawn',
      subject: proposal.youthCode,
      detail: { group: proposal.groupCode },
    });
  }
}

function whyNoLonger(deps: Deps, proposal: Proposal, accepted: Proposal): Text | undefined {
  if (proposal.youthId === accepted.youthId) {
    return {
      nl: 'De jongere heeft een andere plek gekregen.',
      en: 'The youth was given another place.',
    };
  }
  if (proposal.groupId !== accepted.groupId) return undefined;
  const vacancy = deps.store.vacancies.find(proposal.vacancyId);
  if (vacancy === undefined || freePlaces(vacancy) === 0) {
    return {
      nl: `De plek is gegeven aan ${accepted.youthCode}.`,
      en: `The place was given to ${accepted.youthCode}.`,
    };
  }
  return undefined;
}
