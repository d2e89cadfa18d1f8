import type { Doors } from '../door.ts';

export const familyDoors = {
  'GET /family': 'read-proposals',
  'GET /family/proposals/:id': 'read-explanation',
  'GET /family/proposals/:id/answer': 'answer-as-family',
  'POST /family/proposals/:id/answer': 'answer-as-family',
  'GET /family/wishes': 'own-wishes',
  'POST /family/wishes': 'own-wishes',
  'GET /family/data': 'read-consent',
  'POST /family/data/requests': 'ask-correction',
  'POST /family/data/people/:id': 'say-who-looks',
  'GET /family/experience': 'tell-experience',
  'POST /family/experience': 'tell-experience',
  'GET /family/experience/thanks': 'tell-experience',
  'GET /family/experience/together': 'tell-experience',
  'POST /family/experience/together': 'tell-experience',
  'GET /family/experience/together/thanks': 'tell-experience',
  'POST /family/experience/contact': 'ask-contact',
  'GET /family/views': 'log-of-youth',
} as const satisfies Doors;
