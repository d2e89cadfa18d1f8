import type { Doors } from '../door.ts';

export const privacyOfficerDoors = {
  'GET /privacy-officer': 'statistics',
  'GET /privacy-officer/views': 'log-of-organisation',
  'GET /privacy-officer/knocks': 'security-log',
  'GET /privacy-officer/reviews': 'review-log',
  'POST /privacy-officer/reviews': 'review-log',
  'GET /privacy-officer/erasures': 'approve-erasure',
  'POST /privacy-officer/erasures/:id/answer': 'approve-erasure',
  'GET /privacy-officer/chain': 'verify-log',
  'POST /privacy-officer/chain': 'verify-log',
} as const satisfies Doors;
