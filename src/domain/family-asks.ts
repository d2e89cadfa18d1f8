/** What somebody of a family may ask about the data: a copy, a correction, to object, or to have it erased. */
export const familyAsks = ['copy', 'correction', 'objection', 'erasure'] as const;
export type FamilyAsk = (typeof familyAsks)[number];
