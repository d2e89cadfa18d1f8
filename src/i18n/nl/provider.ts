/** Texts of the provider's pages. */
export const provider = { nav: {}, done: {} };
