import type { RuleDefinition } from '@cm/model';

export const ticket = {
  id: 'change-gate/ticket',
  clause: 'traceability.linked',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The pull request is linked to a ticket',
  doc: {
    why: 'The policy asks that every change is linked to a requirement or an issue. One link anywhere is enough: title, description, branch name or a commit. It is looked for exactly as `commit-lint` does.',
    good: ['feature/TASK-123-export', 'Closes #12', 'Task: TASK-123'],
    bad: ['A pull request that names no ticket anywhere.'],
    fix: 'Name the ticket in the title, or write `Closes #12` or `Task: TASK-123` on the last line of the description.',
  },
} as const satisfies RuleDefinition;

export const ticketAgreement = {
  id: 'change-gate/ticket-agreement',
  clause: 'traceability.linked',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Branch, title and commits of the pull request name the same ticket',
  doc: {
    why: 'Where the branch says one ticket and the commits another, an auditor cannot tell which requirement the change serves.',
    good: ['Branch feature/TASK-123-export, title "feat: export (TASK-123)"'],
    bad: ['Branch feature/TASK-123-export, title "feat: export (TASK-124)"'],
    fix: 'Correct the one that is wrong. If the change serves both, name both in the description.',
  },
} as const satisfies RuleDefinition;

/** The rules of this part, in the order in which a report shows them. */
export const traceRules: readonly RuleDefinition[] = [ticket, ticketAgreement];
