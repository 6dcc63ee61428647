import type { RuleDefinition } from '@cm/model';

export const branchName = {
  id: 'commit-lint/branch-name',
  clause: 'git.branch-names',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The branch is named as the policy asks',
  doc: {
    why: 'The policy’s example is `feature/TASK-123-description`: who reads a list of branches sees what kind of work each holds and for which ticket. Branches of forks, of bots and of a merge queue are not judged, nor is the default branch.',
    good: ['feature/TASK-123-export', 'fix/12-empty-pages', 'release/1.4', 'dependabot/npm_and_yarn/zod-4.6.7'],
    bad: ['export', 'feature/export', 'Feature/task123_export', 'ada/TASK-123-export'],
    fix: 'Rename the branch before you open a pull request; the finding prints the commands. GitHub closes an open pull request whose branch is renamed, so there the better name can wait for the next branch. Other forms go into the policy file: `controls: commit-lint: branch-templates`, and other words for `{type}` into `branch-types`.',
  },
} as const satisfies RuleDefinition;
