import type { RuleDefinition } from '@cm/model';

export const reportsRead = {
  id: 'coverage-gate/reports-read',
  clause: 'testing.coverage',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The coverage reports were found and read whole',
  doc: {
    why: 'A gate that passes when nothing was measured is no gate. A missing, empty, truncated or unknown report is “could not tell”, never a pass.',
    good: ['- run: pytest --cov=src --cov-report=xml\n- uses: org/cm-actions/coverage-gate@v1'],
    bad: ['A test step that writes no report, or one that was cut off.'],
    fix: 'Let the test step write a report (lcov, Cobertura, JaCoCo, Clover, Istanbul, coverage.py, Go and others are known by their content), and name it with `reports:` where it has an unusual name.',
  },
} as const satisfies RuleDefinition;

export const pathsMatched = {
  id: 'coverage-gate/paths-matched',
  clause: 'testing.coverage',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The files in the reports are files of this repository',
  doc: {
    why: 'A report whose paths fit no file of the repository measures nothing here, and looks like 0 % or like nothing to judge. Paths are matched against what git lists, by their longest common end.',
    good: ['SF:/home/runner/work/shop/shop/src/cart.ts, where git lists src/cart.ts'],
    bad: ['SF:dist/cart.js, where git lists src/cart.ts'],
    fix: 'Let the tool report source paths (source maps on, no build folder), or name the right report. The message lists paths that fit nothing. `min-matched-files` says how many have to fit (90 %).',
  },
} as const satisfies RuleDefinition;

export const reportAge = {
  id: 'coverage-gate/report-age',
  clause: 'testing.coverage',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The reports are of this commit',
  doc: {
    why: 'A report that was committed, or restored from a cache, tells of other code. Its own date says so: it must not be older than the commit, nor than 12 hours.',
    good: ['The report is written in the job that judges it.'],
    bad: ['A coverage.xml that lies in the repository since last month.'],
    fix: 'Write the report anew before this step, and keep it out of git and caches. On a laptop this is a warning, because tests run before the commit is made.',
  },
} as const satisfies RuleDefinition;

export const reportNotes = {
  id: 'coverage-gate/report-notes',
  clause: 'testing.coverage',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'The reports agree with themselves and with the files',
  doc: {
    why: 'Totals in a header that its own lines contradict, or lines past the end of a file, tell of a tool that counts in its own way, or of a report of other code. We count the lines.',
    good: ['LF:10 in a record with ten DA lines'],
    bad: ['lines-valid="7815" over 7712 lines'],
    fix: 'Nothing has to be done where the tool is known for it. Lines past the end of a file mean that the report is of another version: run the tests again.',
  },
} as const satisfies RuleDefinition;
