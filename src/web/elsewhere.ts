/** Where somebody goes who must leave at once: a site that anybody may have open. */
export const elsewhere = 'https://www.buienradar.nl';
