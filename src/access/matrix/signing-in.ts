import { type Cell, all, boundYouth, byTwo, count, fresh, self } from '../cells.ts';
import type { Row } from '../row.ts';

const staff = (cell: Cell) =>
  ({ provider: cell, coordinator: cell, administrator: cell, 'privacy-officer': cell }) as const;

/** Accounts and organisations: coming in, and who manages them. */
// prettier-ignore
export const signingIn = {
  'sign-in': { says: 'See the sign-in page and sign in', anonymous: all, family: all, ...staff(all) },
  'second-factor': { says: 'Give the second factor', anonymous: self, ...staff(self) },
  // Whose session ran out meanwhile may press the button all the same.
  'sign-out': { says: 'Sign out', anonymous: self, family: self, ...staff(self) },
  'own-sessions': { says: 'See and end own sessions', family: self, ...staff(self) },
  'own-desk': { says: 'Keep own filters, and say whether keys do things', coordinator: self },
  'own-password': { says: 'Change own password', ...staff(fresh(self)) },
  'own-factor': { says: 'Enrol or replace own second factor', ...staff(fresh(self)) },
  'reset-password': { says: 'Ask for and use a password reset', anonymous: all, ...staff(all) },
  'redeem-activation': { says: 'Use an activation link for staff', anonymous: all },
  // A parent of two youths has two invitations, so somebody of a family may come in anew.
  'redeem-invitation': { says: 'Use a family invitation: link and code', anonymous: all, family: all },
  'ask-new-link': { says: 'Ask for a new family link; always the same answer', anonymous: all, family: all },
  'list-users': { says: 'List users', administrator: all, 'privacy-officer': count },
  'invite-staff': { says: 'Invite somebody of the staff', administrator: fresh(all) },
  'end-user': { says: 'End an account and its sessions', administrator: fresh(all), system: all },
  'change-role': { says: 'Change the role or organisation of a user', administrator: byTwo(fresh(all)) },
  'reset-factor': { says: 'Reset the second factor of somebody else', administrator: byTwo(fresh(all)) },
  'read-anothers-secret': { says: 'Read or choose the password or factor of somebody else' },
  'read-organisations': { says: 'See the names of organisations', family: boundYouth, ...staff(all) },
  'edit-organisations': { says: 'Create and rename organisations', administrator: fresh(all) },
} as const satisfies Record<string, Row>;
