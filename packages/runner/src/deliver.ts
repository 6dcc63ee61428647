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

function noComment(reason: string): string {
  return `No comment was made on the pull request: ${reason}`;
}
