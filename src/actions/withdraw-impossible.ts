import type { AccountOf } from '../domain/account.ts';
import type { Proposal, WithdrawKind } from '../domain/proposal.ts';
import type { Text } from '../domain/text.ts';
import { type Vacancy, freePlaces } from '../domain/vacancy.ts';
import type { Pens } from '../store/index.ts';
import type { Actor } from '../store/journal.ts';
import { type Deps, penOf } from './deps.ts';

/** After a place was given: closes the youth's other proposals, and those that can no longer be because of it. */
export function withdrawImpossible(
  deps: Deps,
  pen: Pens,
  who: AccountOf<'coordinator'>,
  accepted: Proposal,
): void {
  for (const proposal of deps.store.proposals.listOpen()) {
    const because = whyNoLonger(deps, proposal, accepted);
    if (because !== undefined) withdraw(deps, pen, who, { proposal, ...because });
  }
}

/** After a vacancy was taken back: nobody waits any longer for an answer about a place that is not there. */
export function withdrawProposalsFor(
  deps: Deps,
  pen: Pens,
  who: Actor,
  { vacancy, because }: { readonly vacancy: Vacancy; readonly because: Text },
): void {
  for (const proposal of deps.store.proposals.listOpen()) {
    if (proposal.vacancyId !== vacancy.id) continue;
    withdraw(deps, pen, who, { proposal, because, kind: 'vacancy-withdrawn' });
  }
}

function withdraw(
  deps: Deps,
  pen: Pens,
  who: Actor,
  { proposal, because, kind }: Closing & { readonly proposal: Proposal },
): void {
  pen.proposals.withdraw(proposal.id, because, penOf(deps, who), kind);
  pen.journal.add(who, deps.now(), {
    did: 'proposal-withdrawn',
    subject: proposal.youthCode,
    detail: { group: proposal.groupCode },
  });
}

interface Closing {
  readonly because: Text;
  readonly kind: WithdrawKind;
}

function whyNoLonger(deps: Deps, proposal: Proposal, accepted: Proposal): Closing | undefined {
  if (proposal.youthId === accepted.youthId) {
    const because = {
      nl: 'De jongere heeft een andere plek gekregen.',
      en: 'The youth was given another place.',
    };
    return { because, kind: 'youth-placed' };
  }
  if (proposal.groupId !== accepted.groupId) return undefined;
  const vacancy = deps.store.vacancies.find(proposal.vacancyId);
  if (vacancy === undefined || freePlaces(vacancy) === 0) {
    const because = {
      nl: `De plek is gegeven aan ${accepted.youthCode}.`,
      en: `The place was given to ${accepted.youthCode}.`,
    };
    return { because, kind: 'place-given' };
  }
  return undefined;
}
