import type { ForgeAccount, ForgeChangeRecord, ForgeDiffFiles, Ports } from '@cm/app';
import { available, type Fact, type Unavailable, unavailable } from '@cm/model';

import type { Asked } from '../collect.ts';
import type { CaseFacts } from '../facts.ts';

/** As `@cm/report` writes it at the head of the control's comment. */
const marker = '<!-- cm-actions:change-gate -->';
/** Questions beside the record and the pages of files. Source: issue 10, "Numbers". */
const mostReads = 2;
/** Pushes of a branch among which the one of its head is looked for. */
const mostPushes = 10;

/** One pull request, as GitHub has it now: a run that is repeated has the event of its first time. */
export async function pullCase(ports: Ports, asked: Asked, number: number, asOf: number | null): Promise<CaseFacts> {
  const repository = asked.change.change.repository ?? '';
  const [record, files] = await Promise.all([
    ports.forge.changeRecord(repository, number, marker),
    ports.forge.pullRequestDiff(repository, number),
  ]);
  const common = { number, laptop: false, files, asOf };
  if (record.status === 'unavailable') return { ...common, ...unread(asked, number, record) };
  const { author, body, commits, headRef, title } = record.value;
  const told = pusherToldBy(asked, record.value);
  const pusher = told === null ? await askedPusher(ports, record.value) : available(told);
  return {
    ...common,
    title,
    body,
    branch: headRef,
    author,
    record: ofThisHead(record.value, asked),
    messages: available(commits.map(({ message }) => message)),
    approvedDiffs: await approvedDiffs(ports, repository, record.value, told === null ? mostReads - 1 : mostReads),
    pusher,
  };
}

/** What the event says of it, where GitHub did not answer. */
function unread(
  { change: { pullRequest } }: Asked,
  number: number,
  record: Unavailable,
): Omit<CaseFacts, 'number' | 'laptop' | 'files' | 'asOf'> {
  const copy = pullRequest?.number === number ? pullRequest : null;
  return {
    title: copy?.title ?? null,
    body: copy?.body ?? null,
    branch: copy?.headRef ?? null,
    author: copy?.author ?? null,
    record,
    messages: record,
    approvedDiffs: new Map(),
    pusher: record,
  };
}

/** A run judges the head that it was started for: what was pushed since has runs of its own. */
function ofThisHead(record: ForgeChangeRecord, { change }: Asked): Fact<ForgeChangeRecord> {
  const { head } = change.change;
  if (change.kind !== 'pull-request' || head === null || head === record.headSha) return available(record);
  return unavailable(
    `The pull request has moved on to ${record.headSha.slice(0, 12)} since this run was started for ${head.slice(0, 12)}: the newer run judges it.`,
  );
}

/**
 * What was changed when somebody approved, for approvals of a commit that is no longer the head: of the newest ones, as far
 * as questions are left. An older approval counts once it is given again.
 */
async function approvedDiffs(
  { forge }: Ports,
  repository: string,
  { baseRef, headSha, reviews }: ForgeChangeRecord,
  most: number,
): Promise<ReadonlyMap<string, Fact<ForgeDiffFiles>>> {
  const last = new Map(
    reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING').map((one) => [one.user?.login, one]),
  );
  const commits = [...last.values()].flatMap(({ commit, state }) =>
    state === 'APPROVED' && commit !== null && commit !== headSha ? [commit] : [],
  );
  const diffs = new Map<string, Fact<ForgeDiffFiles>>();
  for (const commit of [...new Set(commits.toReversed())].slice(0, most)) {
    diffs.set(commit, await forge.compareFiles(repository, baseRef, commit));
  }
  return diffs;
}

/** Who pushed the head, where the event says it of its own push, or the record of a forced one; null where neither does. */
function pusherToldBy({ change }: Asked, { forcePushes, headSha }: ForgeChangeRecord): ForgeAccount | null {
  const pushed = change.change.head === headSha ? change.pullRequest?.pushedBy : null;
  return pushed ?? forcePushes.findLast(({ after }) => after === headSha)?.by ?? null;
}

/** Who pushed the head, by GitHub's record of the branch. */
async function askedPusher(
  { forge }: Ports,
  { fork, headRef, headRepository, headSha }: ForgeChangeRecord,
): Promise<Fact<ForgeAccount | null>> {
  if (headRepository === null) return unavailable('The fork that it came from was deleted.');
  const pushes = await forge.activity(headRepository, headRef, { most: mostPushes });
  const where = fork ? `the fork ${headRepository}` : 'the branch';
  if (pushes.status === 'unavailable')
    return unavailable(`GitHub does not say who pushed ${where} last: ${pushes.reason}`);
  const push = pushes.value.items.find(({ after }) => after === headSha);
  if (push === undefined)
    return unavailable(`GitHub’s record of ${where} does not hold the push of ${headSha.slice(0, 12)}.`);
  return available(push.by);
}
