import type { ChangeContext, Context, MergeSettings, Ports } from '@cm/app';
import { readChangeCommits } from '@cm/app';
import { available } from '@cm/model';

import { collectDraft, type DraftFacts, finished } from './draft.ts';
import type { CommitLintFacts, PullRequestFacts, Stage } from './facts.ts';
import type { inputs } from './inputs.ts';
import { collectOrigins, noOrigins } from './origins.ts';
import { collectReverts } from './reverts.ts';
import type { Settings } from './settings.ts';

/** Gathers every commit with the proof that it is all of them, and what GitHub says about how they will land. */
export async function collect(ports: Ports, context: Context<typeof inputs, Settings>): Promise<CommitLintFacts> {
  const { change, inputs: given } = context;
  if (given.edit !== undefined) return messageFacts(ports, given.edit, change, await collectDraft(ports, given.edit));
  if (given.message !== undefined) return messageFacts(ports, given.message, change, finished);
  return changeFacts(ports, change);
}

async function changeFacts(ports: Ports, change: ChangeContext): Promise<CommitLintFacts> {
  const stage = stageOf(change);
  const commits = await readChangeCommits(ports, change);
  const read = commits.status === 'available' ? commits.value.commits : [];
  return {
    stage,
    draft: null,
    commits,
    counted: change.pullRequest?.commits ?? null,
    announced: change.push?.forced === false && !change.push.created ? change.push.listed : [],
    pullRequest: await pullRequestFacts(ports, change),
    branch: stage === 'landed' || stage === 'queue' ? null : change.branch,
    base: rebaseBase(change, stage),
    pushedBy: change.push?.sender ?? null,
    reverts: await collectReverts(ports, change, read),
    origins: await collectOrigins(ports, change, stage, read),
  };
}

/** What a commit has become by the event; on a laptop nobody knows, so a range is a range. */
export function stageOf({ kind, change, push, branch, defaultBranch }: ChangeContext): Stage {
  if (kind === 'pull-request') return 'pull-request';
  if (kind === 'merge-group') return 'queue';
  if (kind === 'push' || kind === 'tag') return push?.toDefaultBranch === true ? 'landed' : 'branch';
  if (change.event === 'cli') return 'range';
  return branch !== null && branch === defaultBranch ? 'landed' : 'branch';
}

function rebaseBase(change: ChangeContext, stage: Stage): string | null {
  if (change.pullRequest !== null) return `origin/${change.pullRequest.baseRef}`;
  if (stage === 'branch' && change.defaultBranch !== null) return `origin/${change.defaultBranch}`;
  return stage === 'range' ? (change.change.base?.slice(0, 12) ?? null) : null;
}

async function messageFacts(
  ports: Ports,
  message: string,
  change: ChangeContext,
  { draft, parents }: DraftFacts,
): Promise<CommitLintFacts> {
  const commit = {
    sha: '',
    parents,
    authorName: '',
    authorEmail: '',
    committerName: '',
    committerEmail: '',
    message,
  };
  return {
    stage: 'text',
    draft,
    commits: available({ commits: [commit], expected: 1, how: 'git' }),
    counted: 1,
    announced: [],
    pullRequest: null,
    branch: change.branch,
    base: null,
    pushedBy: null,
    reverts: await collectReverts(ports, change, [commit]),
    origins: noOrigins,
  };
}

async function pullRequestFacts(ports: Ports, change: ChangeContext): Promise<PullRequestFacts | null> {
  const pull = change.pullRequest;
  if (pull === null) return null;
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    headOwner: pull.headRepository?.split('/')[0] ?? null,
    author: pull.author,
    merge: await mergeSettings(ports, change, pull.merge),
  };
}

/** The event carries the settings; an older server's does not, and then the API is asked. */
async function mergeSettings(ports: Ports, change: ChangeContext, fromEvent: MergeSettings): Promise<MergeSettings> {
  const repository = change.change.repository;
  const complete = Object.values(fromEvent).every((setting) => setting !== null);
  if (complete || repository === null || !ports.forge.hasToken) return fromEvent;
  const asked = await ports.forge.repository(repository);
  if (asked.status === 'unavailable') return fromEvent;
  const known = Object.entries(fromEvent).filter(([, setting]) => setting !== null);
  return { ...asked.value.merge, ...Object.fromEntries(known) };
}
