import { defaultBranchOf, emptyReading, type EventReading, unreadable } from './event-readers.ts';
import { countOf, hashOf, type OutsideRecord, recordOf, textOf } from './payload.ts';

/**
 * A run of another workflow that ended. It names the head commit, and where that stands; which pull request it is for has
 * to be asked, because GitHub leaves that out for forks, and what the run left behind is hearsay (DESIGN §8). Source:
 * GitHub's webhook "workflow_run".
 */
export function readWorkflowRun(payload: OutsideRecord): EventReading {
  const run = recordOf(payload['workflow_run']) ?? {};
  const [id, head, path] = [countOf(run['id']), hashOf(run['head_sha']), textOf(run['path'])];
  const defaultBranch = defaultBranchOf(payload);
  if (id === null || head === null || path === null) {
    return unreadable('workflow_run', 'workflow_run.id, path and head_sha');
  }
  if (defaultBranch === null) return unreadable('workflow_run', 'repository.default_branch');
  const told = {
    ...emptyReading,
    defaultBranch,
    branch: textOf(run['head_branch']) || null,
    headRepository: textOf(recordOf(run['head_repository'])?.['full_name']) || null,
  };
  const problem = problemOf(run, told);
  if (problem !== null) return { ...told, kind: 'unsupported', problem };
  return {
    ...told,
    kind: 'pull-request',
    head: { kind: 'sha', sha: head },
    policyAt: { kind: 'branch', name: defaultBranch },
    // A required workflow is told with the branch that it comes from: `.github/workflows/ci.yml@main`.
    endedRun: { id, workflowPath: path.split('@', 1)[0] ?? path },
  };
}

/** Events whose runs are on the head of a pull request. Source: GitHub's documentation, "Events that trigger workflows". */
const ofPulls: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

function problemOf(
  run: OutsideRecord,
  { branch, headRepository }: Pick<EventReading, 'branch' | 'headRepository'>,
): EventReading['problem'] {
  const event = textOf(run['event']) ?? '';
  if (!ofPulls.has(event)) {
    return {
      what: `The run that ended was started by "${event.slice(0, 100)}", and not by a pull request.`,
      fix: "Give the job the condition: if: github.event.workflow_run.event == 'pull_request'",
    };
  }
  if (textOf(run['conclusion']) === null) {
    return {
      what: 'The run of the pull request has not ended yet.',
      fix: 'Start this workflow on: workflow_run: types: [completed]',
    };
  }
  if (branch !== null && headRepository !== null) return null;
  return {
    what: 'The branch or the fork that the run was on is gone, so its pull request cannot be found.',
    fix: 'Close the pull request, or open it again from a branch that is there.',
  };
}
