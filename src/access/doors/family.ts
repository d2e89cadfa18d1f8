import type { Doors } from '../door.ts';

export const familyDoors = {
  'GET /family': 'read-proposals',
  'GET /family/proposals/:id': 'read-explanation',
  'GET /family/proposals/:id/answer': 'answer-as-family',
  'POST /family/proposals/:id/answer': 'answer-as-family',
} as const satisfies Doors;
