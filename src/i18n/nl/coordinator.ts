/** Texts of the coordinator's pages. */
export const coordinator = { nav: {}, done: {} };
