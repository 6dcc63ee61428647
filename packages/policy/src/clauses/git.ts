import type { Clause } from '@cm/model';
import { clausesOf, documented, workflow } from './build.ts';

/** Settings to import; that they are set is for `branch-audit` to see, whose rules name these clauses. */
const ruleset = documented('documents/rulesets/default-branch.json');
const audit = workflow('reusable/branch-audit.yml');

/** Policy section "Git Workflow": the six branch protection rules. */
export const git: readonly Clause[] = clausesOf(
  ['Version Control', 'Git Workflow'],
  [
    {
      id: 'git.main-protected',
      lines: [[140, 140]],
      text: 'The `main` branch is protected.',
      reading:
        '`main` is the default branch, whatever its name. Rulesets and classic protection both count; who may bypass them is reported.',
      enforcedBy: [ruleset, audit],
    },
    {
      id: 'git.pull-request',
      lines: [[141, 141]],
      text: 'The default branch changes by pull request only.',
      enforcedBy: [ruleset, audit],
    },
    {
      id: 'git.review-approval',
      lines: [[142, 142]],
      text: 'A merge needs an approving code review.',
      reading: 'At least one approval by somebody who did not write the change, given on the state that is merged.',
      enforcedBy: [ruleset, audit],
    },
    {
      id: 'git.checks-pass',
      lines: [[143, 143]],
      text: 'A merge needs passing CI/CD checks.',
      reading: 'The controls of this suite are among the required checks; a check that did not report is not a pass.',
      enforcedBy: [ruleset, audit],
    },
    {
      id: 'git.no-force-push',
      lines: [[144, 144]],
      text: 'Nobody force-pushes to the default branch.',
      enforcedBy: [ruleset, audit],
    },
    {
      id: 'git.up-to-date',
      lines: [[145, 145]],
      text: 'A branch is up to date with its base before it is merged.',
      reading: 'A merge queue does the same.',
      enforcedBy: [ruleset, audit],
    },
  ],
);
