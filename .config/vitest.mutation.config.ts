import { defineConfig } from 'vitest/config';
import { areaAsked } from '../scripts/mutation/areas.ts';

/** The tests that must notice when something in this area is changed. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    setupFiles: ['test/quiet.ts'],
    include: [...areaAsked().tests],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
