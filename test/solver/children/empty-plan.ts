/** Nobody placed: a plan that keeps every rule. */
export const emptyPlan = {
  status: 'feasible',
  totals: [0, 0, 0, 0],
  bounds: [9, 9, 9999, 9999],
  placements: [] as object[],
  unplaced: ['amber', 'bilal'].map((youth) => ({ youth, reason: 'others-came-first' })),
  solver: { name: 'highs', version: '0', compositions: 0, rounds: 0, milliseconds: 0 },
};
