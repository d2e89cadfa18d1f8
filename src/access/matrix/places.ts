import { all, boundYouth, but, count, ownOrganisation } from '../cells.ts';
import type { Row } from '../row.ts';

/** Groups, who lives there, and vacancies. Coordinators keep these registers for the region, so they may edit them. */
// prettier-ignore
export const places = {
  'list-groups': { says: 'List groups', provider: ownOrganisation, coordinator: all, administrator: count },
  'read-group': { says: 'Read the description of a group', family: boundYouth, provider: ownOrganisation, coordinator: all },
  'read-group-address': { says: 'Read the exact address and contact person of a group', family: but(boundYouth, 'when the address may be shared'), provider: ownOrganisation, coordinator: all },
  'edit-group': { says: 'Create and edit a group', provider: ownOrganisation, coordinator: all },
  'read-residents': { says: 'Read facts of who lives in a group, added up', provider: ownOrganisation, coordinator: all },
  'edit-residents': { says: 'Edit facts of who lives in a group', provider: ownOrganisation, coordinator: all },
  'list-vacancies': { says: 'List vacancies', provider: ownOrganisation, coordinator: all, administrator: count },
  'edit-vacancy': { says: 'Publish, edit and confirm a vacancy', provider: ownOrganisation },
  // Whoever has the mail, signed in as somebody or not at all.
  'answer-still-free': { says: 'Say by the link of a mail whether one place is still free', anonymous: all, family: all, provider: all, coordinator: all, administrator: all, 'privacy-officer': all },
  'withdraw-vacancy': { says: 'Withdraw a vacancy, never below who was placed', provider: ownOrganisation },
  'vacancy-history': { says: 'See the history of a vacancy', provider: ownOrganisation, coordinator: all },
  'export-places': { says: 'Export groups, residents and vacancies as CSV', provider: ownOrganisation, coordinator: all },
  'import-places': { says: 'Import vacancies as CSV: preview, then confirm', provider: ownOrganisation, coordinator: all },
} as const satisfies Record<string, Row>;
