import { defineConfig } from 'vitest/config';

/** Plain code, the app with a real database, what we claim about safety, what faults and load do, and a real browser. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    setupFiles: ['test/quiet.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/{domain,matching,solver,i18n,lists,pictures,calendar,theme}/**/*.test.ts',
            'test/region/*/**/*.test.ts',
            'test/simulation/**/*.test.ts',
            'test/*.test.ts',
          ],
          exclude: ['test/journey.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [
            'test/{store,actions,backup,web,scripts}/**/*.test.ts',
            // What a region learns, told again from the rows of an office.
            'test/region/*.test.ts',
            'test/journey.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'security',
          include: ['test/security/**/*.test.ts'],
          testTimeout: process.env['TIER'] === 'full' ? 1_800_000 : 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'reliability',
          include: ['test/reliability/**/*.test.ts'],
          // The full tier takes as long as it takes; the quick one is far below.
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
