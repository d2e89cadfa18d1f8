import {
  all,
  boundYouth,
  but,
  byTwo,
  caseloadAndPool,
  count,
  fresh,
  offered,
  ownCaseload,
  released,
} from '../cells.ts';
import type { Row } from '../row.ts';

/** Runs of the matching, and the road of a proposal. */
// prettier-ignore
export const discussion = {
  'start-run': { says: 'Start a matching run', coordinator: all },
  'cancel-run': { says: 'Cancel a running matching', coordinator: all, system: all },
  'read-run': { says: 'See the result of a run', coordinator: caseloadAndPool, 'privacy-officer': count },
  'read-policy': { says: 'See the weights and rules of a run', coordinator: all, administrator: all, 'privacy-officer': all },
  'change-policy': { says: 'Change the weights and rules', coordinator: byTwo(all) },
  'replay-run': { says: 'Run a stored snapshot again to verify it', coordinator: all, 'privacy-officer': but(all, 'codes'), system: all },
  'edit-run': { says: 'Edit or delete a run', system: but(all, 'retention only') },
  'create-proposal': { says: 'Create a proposal, from a run or by hand', coordinator: ownCaseload },
  'read-proposals': { says: 'List and read proposals', family: but(boundYouth, 'what was shared'), provider: offered, coordinator: ownCaseload },
  'offer-proposal': { says: 'Put a proposal to the provider and the family', coordinator: ownCaseload },
  'answer-as-provider': { says: 'Provider: interested, a question, or declined', provider: offered },
  'share-option': { says: 'Share an option with the family', coordinator: ownCaseload },
  'answer-as-family': { says: 'Family: agree, talk, or object', family: boundYouth },
  'release-identity': { says: 'Release the identity to the provider', coordinator: fresh(ownCaseload) },
  'read-release': { says: 'Read what was released', provider: released, coordinator: ownCaseload },
  'accept-proposal': { says: 'Accept a proposal, with a reason', coordinator: fresh(ownCaseload) },
  'confirm-start': { says: 'Say that the youth has arrived', provider: released, coordinator: ownCaseload },
  'withdraw-proposal': { says: 'Withdraw or reject a proposal', provider: but(offered, 'own interest'), coordinator: ownCaseload },
  'expire-proposal': { says: 'Let a proposal lapse', system: all },
  'undo-acceptance': { says: 'Undo an acceptance, with a reason', coordinator: fresh(ownCaseload) },
  'other-candidates': { says: 'See the other candidates for a place', provider: but(offered, 'own offered only'), coordinator: caseloadAndPool },
  'read-score': { says: 'See score and rank', coordinator: all },
  'read-explanation': { says: 'See why an option is proposed', family: boundYouth, provider: offered, coordinator: ownCaseload },
  'read-placement': { says: 'Read a placement', family: boundYouth, provider: released, coordinator: ownCaseload },
  'end-placement': { says: 'End a placement', provider: but(released, 'ask only'), coordinator: ownCaseload },
} as const satisfies Record<string, Row>;
