import type { Doors } from '../door.ts';

export const administratorDoors = {
  'GET /administrator': 'list-users',
  'GET /administrator/users/new': 'invite-staff',
  'POST /administrator/users': 'invite-staff',
  'GET /administrator/users/:id': 'list-users',
  'POST /administrator/users/:id/activation': 'invite-staff',
  'POST /administrator/users/:id/ending': 'end-user',
  'POST /administrator/users/:id/role-changes': 'change-role',
  'POST /administrator/users/:id/role-changes/:proposalId/confirmation': 'change-role',
  'POST /administrator/users/:id/role-changes/:proposalId/withdrawal': 'change-role',
  'POST /administrator/users/:id/factor-resets': 'reset-factor',
  'POST /administrator/users/:id/factor-resets/:proposalId/confirmation': 'reset-factor',
  'POST /administrator/users/:id/factor-resets/:proposalId/withdrawal': 'reset-factor',
  'GET /administrator/organisations': 'read-organisations',
  'POST /administrator/organisations': 'edit-organisations',
  'POST /administrator/organisations/:id/name': 'edit-organisations',
  'GET /administrator/erasures': 'approve-erasure',
  'POST /administrator/erasures/:id/answer': 'approve-erasure',
  'GET /administrator/settings': 'settings',
  'GET /administrator/mails': 'read-mails',
} as const satisfies Doors;
