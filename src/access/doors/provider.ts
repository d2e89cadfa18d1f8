import type { Doors } from '../door.ts';

export const providerDoors = {
  'GET /provider': 'read-proposals',
  'GET /provider/groups': 'list-groups',
  'GET /provider/groups/:id': 'read-group',
  'GET /provider/vacancies': 'list-vacancies',
  'GET /provider/vacancies/new': 'edit-vacancy',
  'POST /provider/vacancies': 'edit-vacancy',
  'GET /provider/vacancies/:id/terms': 'edit-vacancy',
  'POST /provider/vacancies/:id/terms': 'edit-vacancy',
  'POST /provider/vacancies/:id/confirmation': 'edit-vacancy',
  'GET /provider/vacancies/:id/withdrawal': 'withdraw-vacancy',
  'POST /provider/vacancies/:id/withdrawal': 'withdraw-vacancy',
  'GET /provider/proposals': 'read-proposals',
  'GET /provider/proposals/:id': 'read-profile',
  'POST /provider/proposals/:id/answer': 'answer-as-provider',
  'GET /provider/calendar.ics': 'read-placement',
  'GET /provider/placements': 'read-placement',
  'POST /provider/placements/:id/start': 'confirm-start',
  'POST /provider/placements/:id/checks': 'confirm-start',
} as const satisfies Doors;
