import { emptyPlan } from './empty-plan.ts';

// Two in a group with one place, and proud of it.
const placements = ['amber', 'bilal'].map((youth) => ({
  youth,
  group: 'elm',
  vacancy: 'V-1',
  startsOn: '2026-11-22',
}));
const plan = { ...emptyPlan, status: 'optimal', placements, unplaced: [] };

process.once('message', () => process.send?.({ said: 'matched', matched: { ok: true, plan } }));
