import type { RuleDefinition } from '@cm/model';

export const commitsRead = {
  id: 'commit-lint/commits-read',
  clause: 'audit.git-history',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Every commit of the change was read',
  doc: {
    why: 'A check that read some of the commits proves nothing of the others. The number that was read is compared with the number that there should be, and a shallow checkout is deepened or refused.',
    good: ['- uses: actions/checkout@v6\n  with:\n    fetch-depth: 0'],
    bad: ['A checkout of one commit, without a token, on a runner that cannot fetch.'],
    fix: 'Give checkout `fetch-depth: 0`, or leave its `persist-credentials` on, or give the job `contents: read` and `pull-requests: read` so that the commits can be listed.',
  },
} as const satisfies RuleDefinition;

export const ticketRule = {
  id: 'commit-lint/ticket',
  clause: 'traceability.linked',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The change is linked to a ticket',
  doc: {
    why: 'The policy asks that every change is linked to a requirement or an issue. One link anywhere is enough: title, description, branch name, a commit message, `Closes #12`, or a `Task:` trailer.',
    good: ['feature/TASK-123-export', 'feat: add export\n\nTask: TASK-123', 'Closes #12'],
    bad: ['A change that names no ticket anywhere.'],
    fix: 'Name the ticket in the title or the description of the pull request, or add `Task: TASK-123` as the last paragraph of a commit message.',
  },
} as const satisfies RuleDefinition;

export const ticketAgreement = {
  id: 'commit-lint/ticket-agreement',
  clause: 'traceability.linked',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Branch, title and commits name the same ticket',
  doc: {
    why: 'Where the branch says one ticket and the commits another, an auditor cannot tell which requirement the change serves.',
    good: ['Branch feature/TASK-123-export, trailer Task: TASK-123'],
    bad: ['Branch feature/TASK-123-export, trailer Task: TASK-124'],
    fix: 'Correct the one that is wrong. If the change serves both, name both in the description of the pull request.',
  },
} as const satisfies RuleDefinition;

export const taskTrailer = {
  id: 'commit-lint/task-trailer',
  clause: 'commits.task-footer',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The ticket is a trailer that git can read',
  doc: {
    why: 'The policy’s example ends with `Task: TASK-123`. Only a trailer that git itself can read survives in the history: `git log --format="%(trailers:key=Task)"` lists it years later. Git reads the last paragraph only, and none at all if `BREAKING CHANGE:` stands in it.',
    good: ['feat: add export\n\nThe export holds all invoices.\n\nTask: TASK-123'],
    bad: ['feat: add export\n\nTask: TASK-123\n\nThe export holds all invoices.'],
    fix: 'Put `Task: TASK-123` into the last paragraph, with nothing but trailers beside it. The finding prints the repaired message.',
  },
} as const satisfies RuleDefinition;

export const mergeSettingsRule = {
  id: 'commit-lint/merge-settings',
  clause: 'audit.git-history',
  scope: 'change',
  level: 'notice',
  enforcedLevel: 'warning',
  title: 'How the pull request will land is known',
  doc: {
    why: 'What lands is what counts: the squash message, or the commits themselves. That depends on the repository’s merge settings, or on `merge-method` in the policy file.',
    good: ['controls:\n  commit-lint:\n    merge-method: squash'],
    bad: ['A repository that allows squash, merge and rebase, and no word of which one is used.'],
    fix: 'Declare `controls: commit-lint: merge-method` in the policy file where the settings cannot be read or allow several methods.',
  },
} as const satisfies RuleDefinition;
