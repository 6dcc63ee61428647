import type { ChangeContext, Context, MergeSettings, Ports, TrustedPlace } from '@cm/app';
import { readChangeCommits } from '@cm/app';
import { available } from '@cm/model';

import { collectBranch, noBranch } from './branch/collect.ts';
import { collectCommitlint } from './commitlint/collect.ts';
import { collectDraft, type DraftFacts, finished } from './draft.ts';
import type { CommitLintFacts, PullRequestFacts, Stage } from './facts.ts';
import type { inputs } from './inputs.ts';
import { collectOrigins, noOrigins } from './origins.ts';
import { collectReverts } from './reverts.ts';
import type { Settings } from './settings.ts';

/** Gathers every commit with the proof that it is all of them, and what GitHub says about how they will land. */
export async function collect(ports: Ports, context: Context<typeof inputs, Settings>): Promise<CommitLintFacts> {
  const { change, inputs: given, settings, trusted } = context;
  if (given.edit !== undefined) {
    return messageFacts(ports, given.edit, change, inHook, await collectDraft(ports, given.edit));
  }
  if (given.message !== undefined) {
    return messageFacts(ports, given.message, change, await collectCommitlint(ports, change, trusted), finished);
  }
  if (change.tag) {
    const { collectTag } = await import('./tag/collect-tag.ts');
    return collectTag(ports, change, change.tag, { settings, trusted });
  }
  const facts = await withNextVersion(ports, change, given, await changeFacts(ports, change, trusted, settings));
  if (!settings.ticketExists) return facts;
  const { collectTickets } = await import('./ticket-exists/collect.ts');
  return { ...facts, tickets: await collectTickets(ports, change, facts, settings) };
}

/** To load the reader of a configuration would take the hook over its 60 ms. */
const inHook: CommitLintFacts['commitlint'] = {
  kind: 'none',
  reason: 'Not judged while a message is written, which has to be fast; judged with the commits.',
};

const noTickets: CommitLintFacts['tickets'] = {
  asked: false,
  reason: 'The policy file does not say ticket-exists: true.',
};

async function changeFacts(
  ports: Ports,
  change: ChangeContext,
  trusted: TrustedPlace,
  settings: Settings,
): Promise<CommitLintFacts> {
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
    branchName: await collectBranch(ports, change, stage, settings),
    commitlint: await collectCommitlint(ports, change, trusted),
    tickets: noTickets,
    tag: null,
    nextVersion: null,
  };
}

/** Only for who asks, with `--next-version` or by a range from a release tag: most runs need no version. */
async function withNextVersion(
  ports: Ports,
  change: ChangeContext,
  given: Context<typeof inputs, Settings>['inputs'],
  facts: CommitLintFacts,
): Promise<CommitLintFacts> {
  const asked = given['next-version'] === true;
  if (!asked && !/^(?:refs\/tags\/)?v[0-9]/.test(change.typedBase ?? '')) return facts;
  const { collectNextVersion } = await import('./tag/next-range.ts');
  return { ...facts, nextVersion: await collectNextVersion(ports, change, facts.commits, asked) };
}

/** What a commit has become by the event; on a laptop nobody knows, so a range is a range. */
export function stageOf({ kind, change, push, branch, defaultBranch }: ChangeContext): Stage {
  if (kind === 'pull-request') return 'pull-request';
  if (kind === 'merge-group') return 'queue';
  if (kind === 'push') return push?.toDefaultBranch === true ? 'landed' : 'branch';
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
  commitlint: CommitLintFacts['commitlint'],
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
    branchName: noBranch,
    commitlint,
    tickets: { asked: false, reason: 'Asked of a change, not of a message.' },
    tag: null,
    nextVersion: null,
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
