import type { Doors } from '../door.ts';

/** Where anybody may knock, and what stands before every room. */
export const publicDoors = {
  'GET /healthz': 'health-check',
  'GET /assets/:hash/:name': 'public-page',
  'GET /': 'public-page',
  'GET /rules': 'public-page',
  'GET /about': 'public-page',
  'POST /language': 'public-page',
  'GET /away': 'leave-quickly',
  'POST /away': 'leave-quickly',
  'GET /sign-in': 'sign-in',
  'POST /sign-in': 'sign-in',
  'POST /sign-out': 'sign-out',
  'GET /invitation': 'redeem-invitation',
  'POST /invitation': 'redeem-invitation',
} as const satisfies Doors;
