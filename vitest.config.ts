import { defineConfig } from 'vitest/config';

import { failWhenNothingRan } from './test/support/ran-something.ts';

/** A JSON report beside the usual one, for the counts of `.ci/run`. */
const jsonReport = process.env['CM_TEST_REPORT'];

/** Tests that start many processes, beside those of the release tree: too slow to run after each edit. */
const slow = [
  'test/scaffold/**/*.test.ts',
  'test/ledger/**/*.test.ts',
  'packages/cli/src/{adopt,edit,release}/**/*.git.test.ts',
];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: ['default', failWhenNothingRan(), ...(jsonReport === undefined ? [] : ['json'])],
    ...(jsonReport === undefined ? {} : { outputFile: { json: jsonReport } }),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Modules hold no state (DESIGN, section 7), so files share what they import: a quarter of the time.
          isolate: false,
          include: ['packages/**/*.test.ts', 'actions/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'dist/**', 'test/e2e/**', ...slow],
        },
      },
      {
        // The built release tree, as it is committed; `npm run check:dist` proves that it is what the sources give.
        extends: true,
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts', ...slow], testTimeout: 60_000 },
      },
    ],
  },
});
