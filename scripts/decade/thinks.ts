/** Pages on which the solver answers a question, and files that are carried out: they wait for more than the store. */
export const thinks = (route: string): boolean =>
  /\/runs\/:id\/(?:missing|without|empty|costs|replay)|\/policy\/proposals\/:id|\/files\/|\/copy/.test(
    route,
  );
