import { addDays, dayOf } from '../../../domain/calendar-day.ts';
import type { Id } from '../../../domain/ids.ts';
import { type Proposal, isPending, statusOf } from '../../../domain/proposal.ts';
import { freePlaces, freshness } from '../../../domain/vacancy.ts';
import { mustStartBy } from '../../../domain/youth.ts';
import { whoseTurn } from '../../../domain/whose-turn.ts';
import { defaultPolicy } from '../../../matching/policy.ts';
import type { Store } from '../../../store/index.ts';

/** What asks for the coordinator, on this day. Only facts; the page gives them words. */
export function attention(
  { store, now }: { readonly store: Store; readonly now: () => Date },
  organisationId: Id,
  isValid: (proposal: Proposal) => boolean,
) {
  const today = dayOf(now());
  const open = store.proposals.listOpenForOrganisation(organisationId);
  const waiting = store.youths.listWaitingForOrganisation(organisationId);
  const vacancies = store.vacancies.list();
  const proposed = new Set(open.map(({ youthId }) => youthId));
  const { lapseDays } = { ...defaultPolicy, ...store.policies.findNewest().numbers };
  const lapsesBefore = addDays(today, lapseDays);

  return {
    proposals: byWhatTheyAsk(open, isValid),
    lapsing: waiting
      .flatMap((youth) => {
        const by = mustStartBy(youth.facts);
        return by !== null && by <= lapsesBefore ? [{ youth, by }] : [];
      })
      .sort((a, b) => (a.by < b.by ? -1 : 1)),
    longest: waiting.filter(({ id }) => !proposed.has(id)),
    askAgain: vacancies.filter(
      (vacancy) => freePlaces(vacancy) > 0 && freshness(vacancy.facts, today) !== 'confirmed',
    ),
    figures: {
      waiting: waiting.length,
      // A place nobody confirmed for so long is not counted on.
      freePlaces: vacancies
        .filter(({ facts }) => freshness(facts, today) !== 'left-the-matching')
        .reduce((sum, vacancy) => sum + freePlaces(vacancy), 0),
      discussed: open.filter(isPending).length,
      accepted: store.placements
        .listForOrganisation(organisationId)
        .filter(({ acceptedAt }) => dayOf(new Date(acceptedAt)).slice(0, 7) === today.slice(0, 7))
        .length,
    },
  };
}

type Asks = 'agreed' | 'question' | 'objected' | 'declined' | 'invalid' | 'fresh';

const asksInOrder: readonly Asks[] = [
  'agreed',
  'question',
  'objected',
  'declined',
  'invalid',
  'fresh',
];

/** Each open proposal that waits for the coordinator once, under what asks for it most. */
function byWhatTheyAsk(open: readonly Proposal[], isValid: (proposal: Proposal) => boolean) {
  const since = (proposal: Proposal): string => whoseTurn(proposal).since;
  const asking = open.flatMap((proposal) => {
    const asks = asksOf(proposal, isValid);
    return asks === undefined ? [] : [{ proposal, asks }];
  });
  const grouped = Map.groupBy(asking, ({ asks }) => asks);
  return asksInOrder.flatMap((asks) => {
    const some = grouped.get(asks)?.map(({ proposal }) => proposal) ?? [];
    return some.length === 0
      ? []
      : [{ asks, proposals: some.sort((a, b) => (since(a) < since(b) ? -1 : 1)) }];
  });
}

function asksOf(proposal: Proposal, isValid: (proposal: Proposal) => boolean): Asks | undefined {
  const status = statusOf(proposal);
  if (status === 'declined') return status;
  if (!isValid(proposal)) return 'invalid';
  if (!whoseTurn(proposal).parties.includes('coordinator')) return undefined;
  if (status === 'question' || status === 'objected') return status;
  return status === 'new' ? 'fresh' : 'agreed';
}
