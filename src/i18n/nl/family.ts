/** Texts of the family's pages. */
export const family = { nav: {}, done: {} };
