import type { ForgePort, LogPort, RunResult } from '@cm/app';
import { commentMarker, toComment } from '@cm/report';

import type { Variables } from './read.ts';
import { writeFiles } from './write-files.ts';

/** Writes the control's files into the workspace or the runner's temporary folder. What cannot be written is a warning. */
export function deliverFiles(result: RunResult, workspace: string, env: Variables, log: LogPort): void {
  const temporary = env['RUNNER_TEMP'] ?? '';
  const places = { workspace, temporary: temporary === '' ? null : temporary };
  for (const problem of writeFiles(result.files, places)) log.warning(problem);
}

/** Keeps the run's comment on its pull request. Where that cannot be done, the log says why, and the verdict stands. */
export async function deliverComment(result: RunResult, forge: ForgePort, log: LogPort): Promise<void> {
  const { comment, report, sections } = result;
  if (comment === null) return;
  if (comment.wanted === 'auto' && comment.fork) return log.info(noComment(fromFork));
  const body = toComment(report, sections);
  const done = await forge.comment(comment.repository, comment.number, { marker: commentMarker(report.control), body });
  if (done.status === 'unavailable') {
    return comment.wanted === 'always' ? log.warning(noComment(done.reason)) : log.info(noComment(done.reason));
  }
  log.debug(`The comment was ${done.value.done}: ${done.value.url ?? 'GitHub did not say where'}`);
}

/** Keeps the control's issues. They are for people only, so where that cannot be done the verdict stands. */
export async function deliverIssues(result: RunResult, forge: ForgePort, log: LogPort): Promise<void> {
  const { issues, report } = result;
  const { repository } = report.change;
  if (!issues || repository === null) return;
  const kept = await forge.keepIssues(repository, issues.label, issues.open);
  if (kept.status === 'unavailable') return log.warning(`The issues could not be kept: ${kept.reason}`);
  const { closed, created } = kept.value;
  log.info(`Issues: ${created} opened, ${closed} closed.`);
}

const fromFork =
  'the pull request comes from a fork, and GitHub gives such a run a token that only reads. The job summary holds the same.';

/** The state of a commit status for each exit code: red is a failure, and what could not be told an error. */
const states = ['success', 'failure', 'error'] as const;

/**
 * Sets the run's commit status, and says whether it stands there: then the step may be green. A later run on the same commit
 * puts another in its place, which a step of an earlier run cannot be.
 */
export async function deliverStatus(result: RunResult, forge: ForgePort, log: LogPort): Promise<boolean> {
  const { status = null, report } = result;
  if (status === null) return false;
  if (status.fork) {
    log.info(noStatus('the pull request comes from a fork, and GitHub gives such a run a token that only reads.'));
    return false;
  }
  const description = shortened(report.summary);
  const set = { context: status.context, state: states[result.exitCode], description };
  const done = await forge.setStatus(status.repository, status.sha, set);
  if (done.status === 'available') log.info(`The verdict is the commit status ${status.context}: ${set.state}.`);
  else log.warning(noStatus(done.reason));
  return done.status === 'available';
}

/** Source: GitHub's REST documentation, "Create a commit status", which takes no longer description. */
const longestDescription = 140;

function shortened(text: string): string {
  const plain = text.replaceAll(/\s/g, ' ');
  return plain.length > longestDescription ? `${plain.slice(0, longestDescription - 1)}…` : plain;
}

function noStatus(reason: string): string {
  return `No commit status was set, so the step itself says the verdict: ${reason}`;
}

function noComment(reason: string): string {
  return `No comment was made on the pull request: ${reason}`;
}
