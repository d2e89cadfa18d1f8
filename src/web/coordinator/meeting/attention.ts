import { dayOf } from '../../../domain/calendar-day.ts';
import type { Id } from '../../../domain/ids.ts';
import { type Proposal, isPending, statusOf } from '../../../domain/proposal.ts';
import { freePlaces, freshness } from '../../../domain/vacancy.ts';
import { whoseTurn } from '../../../domain/whose-turn.ts';
import type { PageDeps } from '../../page-deps.ts';
import { ownWaiting } from '../office-now.ts';

/** What asks for the coordinator, on this day. Only facts; the page gives them words. */
export function attention(
  deps: PageDeps,
  organisationId: Id,
  isValid: (proposal: Proposal) => boolean,
) {
  const { store, now } = deps;
  const today = dayOf(now());
  const waiting = ownWaiting(deps, organisationId);
  const open = store.proposals.listOpenForOrganisation(organisationId);
  const vacancies = store.vacancies.list();
  const proposed = new Set(open.map(({ youthId }) => youthId));

  return {
    open,
    asked: byWhatTheyAsk(open, isValid),
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

/** An open proposal that waits for the coordinator, and for what. */
export interface Asked {
  readonly proposal: Proposal;
  readonly asks: Asks;
}

/** What asks most comes first; within it, who waits longest. */
function byWhatTheyAsk(
  open: readonly Proposal[],
  isValid: (proposal: Proposal) => boolean,
): readonly Asked[] {
  const rank = ({ asks }: Asked): number => asksInOrder.indexOf(asks);
  const since = ({ proposal }: Asked): string => whoseTurn(proposal).since;
  return open
    .flatMap((proposal) => {
      const asks = asksOf(proposal, isValid);
      return asks === undefined ? [] : [{ proposal, asks }];
    })
    .sort((a, b) => rank(a) - rank(b) || (since(a) < since(b) ? -1 : 1));
}

function asksOf(proposal: Proposal, isValid: (proposal: Proposal) => boolean): Asks | undefined {
  const status = statusOf(proposal);
  if (status === 'declined') return status;
  if (!isValid(proposal)) return 'invalid';
  if (!whoseTurn(proposal).parties.includes('coordinator')) return undefined;
  if (status === 'question' || status === 'objected') return status;
  return status === 'new' ? 'fresh' : 'agreed';
}
