import type { ForgePort, LogPort, NewStatus, RunResult, StatusRequest } from '@cm/app';
import { available } from '@cm/model';
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
  const { comment, pending = false, report, sections } = result;
  if (comment === null) return;
  if (comment.wanted === 'auto' && comment.fork) return log.info(noComment(fromFork));
  const known = result.standing?.comment;
  const kept = { marker: commentMarker(report.control), body: toComment(report, sections, pending) };
  const asked = known === undefined ? kept : { ...kept, known };
  const done = await forge.comment(comment.repository, comment.number, asked);
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
 * Sets the run's commit status where another stands there, and says whether it stands: then the step may be green. A later run
 * on the same commit puts another in its place, which a step of an earlier run cannot be.
 */
export async function deliverStatus(result: RunResult, forge: ForgePort, log: LogPort): Promise<boolean> {
  const { status = null } = result;
  if (status === null) return false;
  if (status.fork) {
    log.info(noStatus('the pull request comes from a fork, and GitHub gives such a run a token that only reads.'));
    return false;
  }
  const set = statusOf(result, status);
  if (await stands(set, status, result, forge)) {
    log.info(`The verdict is the commit status ${status.context}: ${set.state}, unchanged.`);
    return true;
  }
  const done = await forge.setStatus(status.repository, status.sha, set);
  if (done.status === 'available') log.info(`The verdict is the commit status ${status.context}: ${set.state}.`);
  else log.warning(noStatus(done.reason));
  return done.status === 'available';
}

function statusOf(
  { exitCode, pending = false, pendingWords, report }: RunResult,
  { context }: StatusRequest,
): NewStatus {
  const words = pending ? pendingWords : undefined;
  return { context, state: pending ? 'pending' : states[exitCode], description: shortened(words ?? report.summary) };
}

/** Whether the same stands there already. Where GitHub does not say what does, it is set. */
async function stands(
  set: NewStatus,
  { repository, sha }: StatusRequest,
  { standing }: RunResult,
  forge: ForgePort,
): Promise<boolean> {
  const known = standing?.statuses ?? null;
  const asked = known === null ? await forge.statuses(repository, sha) : available(known);
  if (asked.status === 'unavailable') return false;
  const newest = asked.value.find(({ context }) => context === set.context);
  return newest?.state === set.state && newest.description === set.description;
}

/** Source: GitHub's REST documentation, "Create a commit status", which takes no longer description. */
const longestDescription = 140;

function shortened(text: string): string {
  const plain = text.replaceAll(/\s/g, ' ').trim();
  if (plain.length <= longestDescription) return plain;
  // Half a character would come back as another one, and never be what was set.
  return `${plain.slice(0, longestDescription - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function noStatus(reason: string): string {
  return `No commit status was set, so the step itself says the verdict: ${reason}`;
}

function noComment(reason: string): string {
  return `No comment was made on the pull request: ${reason}`;
}
