import type { RuleDefinition } from '@cm/model';

export const ticketExists = {
  id: 'commit-lint/ticket-exists',
  clause: 'traceability.linked',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The ticket is one that exists, and is open',
  doc: {
    why: 'A number that leads nowhere links a change to nothing. Where the policy file says `ticket-exists: true`, GitHub is asked: the issue is there, is no pull request, was made before the change landed, and was not closed before it. Off by default, because it needs a token and the network.',
    good: ['Closes #12   # an open issue of this repository', 'Task: acme/plans#12'],
    bad: ['Closes #99999   # there is none', 'Closes #12   # a pull request', 'Task: #7   # closed last year'],
    fix: 'Name an open issue, or open the closed one again if its work goes on. If GitHub could not be asked, give the job `issues: read`.',
  },
} as const satisfies RuleDefinition;
