import {
  all,
  boundYouth,
  but,
  byTwo,
  caseloadAndPool,
  count,
  fresh,
  offeredAndReleased,
  ownCaseload,
  pool,
  released,
} from '../cells.ts';
import type { Row } from '../row.ts';

/** Youths: identity, care profile, safety, family, and leaving. */
// prettier-ignore
export const youths = {
  'browse-youths': { says: 'Browse and search youths by identity', coordinator: ownCaseload },
  'browse-pool': { says: 'Browse the pool, without names', coordinator: but(pool, 'coarse facts by code'), administrator: count, 'privacy-officer': count },
  'create-youth': { says: 'Create a youth', coordinator: ownCaseload },
  'read-identity': { says: 'Read the identity of a youth', family: boundYouth, provider: released, coordinator: ownCaseload },
  'edit-identity': { says: 'Edit the identity of a youth', coordinator: ownCaseload },
  'read-profile': { says: 'Read a care profile', family: but(boundYouth, 'the shared part'), provider: offeredAndReleased, coordinator: caseloadAndPool, system: but(all, 'a snapshot in codes') },
  'edit-profile': { says: 'Edit a care profile', coordinator: ownCaseload },
  'read-safety': { says: 'Read safety flags and reasons', provider: but(released, 'the flag only'), coordinator: ownCaseload, system: but(all, 'flags') },
  'edit-safety': { says: 'Edit safety flags', coordinator: fresh(ownCaseload) },
  'internal-notes': { says: 'Read and write internal notes', coordinator: ownCaseload },
  'read-consent': { says: 'Read the record of authority and consent', family: but(boundYouth, 'own entry'), coordinator: ownCaseload },
  'edit-consent': { says: 'Edit authority and consent', coordinator: fresh(ownCaseload) },
  'transfer-youth': { says: 'Hand the dossier over to another organisation', coordinator: byTwo(but(ownCaseload, 'the receiver confirms')) },
  'close-youth': { says: 'Close or withdraw a youth, or list it again', coordinator: ownCaseload },
  'export-subject': { says: 'Export all that is kept of one youth, for the youth', coordinator: fresh(ownCaseload) },
  'ask-correction': { says: 'Ask for a correction, or object', family: boundYouth, coordinator: ownCaseload },
  'ask-erasure': { says: 'Ask for erasure', family: boundYouth, coordinator: fresh(ownCaseload) },
  'approve-erasure': { says: 'Approve erasure, seeing a code and a ground only', administrator: byTwo(fresh(all)), 'privacy-officer': byTwo(fresh(all)) },
  'execute-erasure': { says: 'Carry out erasure and retention', system: all },
  'family-invitations': { says: 'Create, send again and end a family invitation', coordinator: ownCaseload, system: but(all, 'end only') },
  'list-invitations': { says: 'List the invitations of a youth', coordinator: ownCaseload },
  'read-secret-again': { says: 'Read a secret after it was shown once' },
  'export-youths': { says: 'Export youths as CSV', coordinator: fresh(ownCaseload) },
  'import-youths': { says: 'Import youths as CSV: preview, then confirm', coordinator: fresh(ownCaseload) },
} as const satisfies Record<string, Row>;
