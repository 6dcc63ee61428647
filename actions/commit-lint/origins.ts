import type { ChangeContext, ForgePort, ForgePullRequest, GitCommit, Ports, RepoName } from '@cm/app';

import type { Origins, Stage } from './facts.ts';
import { numberByGitHub } from '@cm/formats/commits';

/** Pull requests are looked up for at most this many commits, the newest: one request each. */
const mostAsked = 20;

export const noOrigins: Origins = { byCommit: new Map(), queued: null, unread: null };

/**
 * Which pull requests queued and landed commits came from: their titles and descriptions may name the ticket, and their
 * authors tell a bot's work from a person's. Nothing is asked at the other stages.
 */
export async function collectOrigins(
  ports: Ports,
  change: ChangeContext,
  stage: Stage,
  commits: readonly GitCommit[],
): Promise<Origins> {
  if (commits.length === 0 || (stage !== 'landed' && stage !== 'queue')) return noOrigins;
  const { repository } = change.change;
  if (repository === null) return { ...noOrigins, unread: 'the event names no repository' };
  if (!ports.forge.hasToken) return { ...noOrigins, unread: 'there is no token' };
  if (stage === 'landed') return lookedUp(repository, commits, landedLookUp(ports.forge), null);
  const queued = await queuedPull(ports.forge, repository, change.branch);
  return lookedUp(repository, commits, queuedLookUp(ports.forge, queued), queued);
}

async function lookedUp(
  repository: RepoName,
  commits: readonly GitCommit[],
  lookUp: LookUp,
  queued: ForgePullRequest | null,
): Promise<Origins> {
  const byCommit = new Map<string, readonly ForgePullRequest[]>();
  const regular = commits.filter((commit) => commit.parents.length < 2);
  const asked = (regular.length === 0 ? commits : regular).slice(-mostAsked);
  let unread: string | null =
    regular.length > mostAsked ? `only the newest ${mostAsked} of ${regular.length} commits were looked up` : null;
  for (const commit of asked) {
    const found = await lookUp(repository, commit);
    if (typeof found === 'string') unread = found;
    else if (found !== null) byCommit.set(commit.sha, found);
  }
  return { byCommit, queued, unread };
}

/** The pull requests, or why they could not be read; null where the queue's own has to do. */
type LookUp = (repository: RepoName, commit: GitCommit) => Promise<readonly ForgePullRequest[] | string | null>;

function landedLookUp(forge: ForgePort): LookUp {
  return async (repository, { sha }) => {
    const pulls = await forge.pullRequestsOfCommit(repository, sha);
    return pulls.status === 'available' ? pulls.value.filter((pull) => pull.mergedAt !== null) : pulls.reason;
  };
}

/** A queue's squash is new to GitHub, but carries its pull request's number; merged commits are known as they are. */
function queuedLookUp(forge: ForgePort, queued: ForgePullRequest | null): LookUp {
  return async (repository, commit) => {
    const number = numberByGitHub(commit);
    if (number !== null) {
      const pull = await forge.pullRequest(repository, Number(number));
      return pull.status === 'available' ? [pull.value] : pull.reason;
    }
    const pulls = await forge.pullRequestsOfCommit(repository, commit.sha);
    if (pulls.status === 'unavailable') return pulls.reason;
    if (pulls.value.length > 0) return pulls.value;
    return queued === null ? `the pull request of ${commit.sha.slice(0, 12)} is not known yet` : null;
  };
}

/** A queue's branch is called `gh-readonly-queue/main/pr-12-<base hash>`, after the last pull request of the group. */
async function queuedPull(
  forge: ForgePort,
  repository: RepoName,
  branch: string | null,
): Promise<ForgePullRequest | null> {
  const number = /\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40}/.exec(branch ?? '')?.[1];
  if (number === undefined) return null;
  const pull = await forge.pullRequest(repository, Number(number));
  return pull.status === 'available' ? pull.value : null;
}
