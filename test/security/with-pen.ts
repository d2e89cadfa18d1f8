import type { Deps } from '../../src/actions/deps.ts';
import type { Pens } from '../../src/store/index.ts';

/** The same office, in which one thing is written otherwise. */
export const withPen = (deps: Deps, changed: (pen: Pens) => Pens): Deps => ({
  ...deps,
  now: () => deps.now(),
  store: { ...deps.store, together: (work) => deps.store.together((pen) => work(changed(pen))) },
});
