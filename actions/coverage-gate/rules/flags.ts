import type { RuleDefinition } from '@cm/model';

export const flagReports = {
  id: 'coverage-gate/flag-reports',
  clause: 'testing.coverage',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Every expected report is there',
  doc: {
    why: 'A shard that failed to upload looks like a drop of coverage, or hides one. Where the policy file lists the parts of the tests, each has to bring its reports.',
    good: ['flags:\n- name: unit\n  reports: [coverage/unit-*.info]\n  uploads: 4'],
    bad: ['Three of four shards brought a report.'],
    fix: 'See why the job of the missing part wrote no report, and run it again. A part that runs only where a change affects it can `carry-forward`.',
  },
} as const satisfies RuleDefinition;

export const flagLines = {
  id: 'coverage-gate/flag-lines',
  clause: 'testing.coverage',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Each part of the tests covers what it should',
  doc: {
    why: 'A part of the tests may have a threshold of its own, over the lines that its reports tell of.',
    good: ['flags:\n- name: unit\n  reports: [coverage/unit.info]\n  threshold-lines: 80'],
    bad: ['The unit tests run 70 % of their lines.'],
    fix: 'Add tests to that part.',
  },
} as const satisfies RuleDefinition;
