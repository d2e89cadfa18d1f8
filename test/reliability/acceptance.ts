/** What a coordinator types to give a place. */
export const acceptance = { startsOn: '2026-11-23', why: 'other', reason: 'het moet nu' } as const;
