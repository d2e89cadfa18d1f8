import { defineConfig } from 'vitest/config';
import { areaAsked } from '../scripts/mutation/areas.ts';

/** The tests that must notice when something in this area is changed. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    setupFiles: ['test/quiet.ts'],
    include: [...areaAsked().tests],
    // Each change is tried in a fresh process anyway; loading everything once for all files is what makes it bearable.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
