import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { giveBackPlace, holdPlace } from '../../../src/actions/holds.ts';
import { confirmStart, endPlacement } from '../../../src/actions/placements.ts';
import { propose } from '../../../src/actions/propose.ts';
import { putToPeople } from '../../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { undoAcceptance } from '../../../src/actions/undo-acceptance.ts';
import type { Deps } from '../../../src/actions/deps.ts';
import type { AccountOf } from '../../../src/domain/account.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { isOpen } from '../../../src/domain/proposal.ts';
import { acceptance } from '../acceptance.ts';
import type { Deal, Kind, Move } from './model.ts';

export interface Village {
  readonly deps: Deps;
  readonly coco: AccountOf<'coordinator'>;
  /** Of another organisation. */
  readonly other: AccountOf<'coordinator'>;
  readonly youths: readonly string[];
  readonly vacancies: readonly string[];
}

/** The same move, made in a real office; `proposalId` is that of the pair's newest proposal. */
export function make(
  { deps, coco, other, youths, vacancies }: Village,
  { kind, youth, vacancy, waitsAgain }: Move,
  proposalId: string,
): Outcome<unknown> {
  const placementId = deps.store.proposals.find(proposalId)?.placementId ?? '';
  const [today, note] = ['2026-11-22', 'zo is het besproken'];
  const makes: Record<Kind, () => Outcome<unknown>> = {
    propose: () =>
      propose(deps, coco, {
        ...{ youthId: youths[youth] ?? '', vacancyId: vacancies[vacancy] ?? '' },
        because: note,
      }),
    put: () => putToPeople(deps, coco, { proposalId }),
    hold: () => holdPlace(deps, coco, { proposalId }),
    'give-back': () => giveBackPlace(deps, coco, { proposalId }),
    accept: () => acceptProposal(deps, coco, { proposalId, ...acceptance }),
    'accept-from-elsewhere': () => acceptProposal(deps, other, { proposalId, ...acceptance }),
    reject: () => rejectProposal(deps, coco, { proposalId, reason: 'other', note, untilOn: null }),
    start: () => confirmStart(deps, coco, { placementId, startedOn: today }),
    end: () =>
      endPlacement(deps, coco, {
        ...{ placementId, endedOn: today, reason: 'did-not-start', note },
        waitsAgain,
      }),
    undo: () => undoAcceptance(deps, coco, { placementId, reason: 'other', note }),
  };
  return makes[kind]();
}

/** How a proposal stands, in the words of the model. */
export function standsIn({ deps }: Village, proposalId: string) {
  const { store } = deps;
  const proposal = store.proposals.find(proposalId);
  if (proposal === undefined) return undefined;
  const { placementId } = proposal;
  const placement = placementId === null ? undefined : store.placements.find(placementId);
  const status = placement === undefined ? (isOpen(proposal) ? 'open' : 'closed') : 'accepted';
  return {
    status,
    isPut: proposal.consultedAt !== null,
    isHeld: store.holds.listActive().some((hold) => hold.proposalId === proposalId),
    hasStarted: (placement?.startedOn ?? null) !== null,
    isOver: (placement?.endedOn ?? null) !== null,
  };
}

export const standsInModel = ({ status, isPut, isHeld, hasStarted, over }: Deal) => ({
  ...{ status, isPut, isHeld, hasStarted },
  isOver: over !== undefined,
});
