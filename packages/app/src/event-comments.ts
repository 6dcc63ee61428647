import type { EventSource } from './change.ts';
import { defaultBranchOf, emptyReading, type EventReading, unreadable } from './event-readers.ts';
import { countOf, type OutsideRecord, recordOf } from './payload.ts';

/**
 * A comment on an issue or on a pull request, which GitHub counts as one. The run is on the default branch, and of the pull
 * request the event tells neither base nor head. Source: GitHub's webhook "issue_comment".
 */
export function readIssueComment(payload: OutsideRecord, event: EventSource): EventReading {
  const issue = recordOf(payload['issue']);
  const number = countOf(issue?.['number']) || null;
  const defaultBranch = defaultBranchOf(payload);
  if (issue === null || number === null) return unreadable('issue_comment', 'issue.number');
  if (defaultBranch === null) return unreadable('issue_comment', 'repository.default_branch');
  const policyAt = { kind: 'branch', name: defaultBranch } as const;
  const told = { ...emptyReading, defaultBranch, policyAt };
  if (recordOf(issue['pull_request']) === null) return { ...told, kind: 'none', headRepository: event.repository };
  return { ...told, kind: 'pull-request', asked: number };
}
