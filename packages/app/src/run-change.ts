import type { ChangeContext, ChangeProblem } from './change.ts';
import { parentsOf } from './commit-object.ts';
import type { ForgePullRequest } from './forge-port.ts';
import { mergeSettingsOf } from './payload.ts';
import { thinDepth } from './places.ts';
import type { Ports } from './ports.ts';

/**
 * The change of a pull request whose own run has ended: found by the head's repository, branch and commit, never by what
 * the run says of itself. `context` has these three from the event. Nothing is checked out; git fetches the commits.
 */
export async function changeOfRun(context: ChangeContext, ports: Ports): Promise<ChangeContext> {
  const { branch, change } = context;
  const { head, headRepository, repository } = change;
  if (branch === null || head === null || headRepository === null || repository === null) {
    return { ...context, problem: { what: 'The event does not say which commit the run was on.', fix: readAccess } };
  }
  const owner = headRepository.split('/', 1)[0] ?? '';
  const asked = await ports.forge.pullRequestsFrom(repository, { owner, branch });
  if (asked.status === 'unavailable') {
    return { ...context, problem: { what: `The pull request could not be found: ${asked.reason}`, fix: readAccess } };
  }
  const ofBranch = asked.value.filter((pull) => sameName(pull.headRepository, headRepository));
  const found = ofBranch.filter((pull) => pull.headSha === head);
  const [pull] = found;
  if (pull !== undefined && found.length === 1) return withPull(context, pull, ports);
  if (pull === undefined && ofBranch.length > 0) return { ...context, kind: 'none' };
  return { ...context, problem: found.length > 1 ? severalOf(head, found) : noneOf(head, headRepository, branch) };
}

/** The change of a pull request of which the event tells only the number (`issue_comment`). Nothing is checked out. */
export async function changeOfNumber(context: ChangeContext, number: number, ports: Ports): Promise<ChangeContext> {
  const { repository } = context.change;
  if (repository === null) return { ...context, problem: { what: 'The event names no repository.', fix: readAccess } };
  const asked = await ports.forge.pullRequest(repository, number);
  if (asked.status === 'unavailable') {
    const what = `Of pull request #${number} the event tells no more than its number, and it could not be read: ${asked.reason}`;
    return { ...context, problem: { what, fix: readAccess } };
  }
  const { headRef, headRepository, headSha } = asked.value;
  const change = { ...context.change, head: headSha, headRepository };
  return withPull({ ...context, branch: headRef, change }, asked.value, ports);
}

const readAccess = 'Give the job `pull-requests: read` and pass `token`, and run it again.';

function severalOf(head: string, pulls: readonly ForgePullRequest[]): ChangeProblem {
  const inOrder = pulls.toSorted((a, b) => a.number - b.number).slice(0, 10);
  const names = inOrder.map(({ baseRef, number }) => `#${number} into "${baseRef.slice(0, 100)}"`);
  return {
    what: `Commit ${head.slice(0, 12)} is the head of ${pulls.length} open pull requests: ${names.join(', ')}.`,
    fix: 'Keep one of them open, and run the tests of that one again.',
  };
}

function noneOf(head: string, repository: string, branch: string): ChangeProblem {
  return {
    what: `There is no open pull request from "${branch.slice(0, 100)}" of ${repository.slice(0, 200)} at ${head.slice(0, 12)}.`,
    fix: 'Nothing has to be done where it was merged or closed meanwhile. Else open it, and run its tests again.',
  };
}

async function withPull(context: ChangeContext, pull: ForgePullRequest, ports: Ports): Promise<ChangeContext> {
  const tested = pull.mergeCommit === null ? null : await testMerge(pull.mergeCommit, pull.headSha, ports);
  const { number, title, body, author, headRef, baseRef, headRepository, commits, baseSha } = pull;
  const fork = !sameName(headRepository, context.change.repository);
  const merge = mergeSettingsOf(null);
  return {
    ...context,
    baseBranch: baseRef,
    pullRequest: { number, title, body, author, headRef, baseRef, headRepository, commits, baseSha, fork, merge },
    change: { ...context.change, base: tested ?? baseSha, merge: tested && pull.mergeCommit, pullRequest: number },
  };
}

/** What GitHub's test merge stands on, with the head as its second parent; null where it is of another head, or not to be had. */
async function testMerge(merge: string, head: string, ports: Ports): Promise<string | null> {
  const fetched = await ports.git.fetch([merge, head], await thinDepth(ports));
  if (fetched.status === 'unavailable') return null;
  const answers = await ports.git.objects([`${merge}^{commit}`]);
  const found = answers.status === 'available' ? answers.value[0] : undefined;
  if (found?.kind !== 'found') return null;
  const [first, second] = parentsOf(found.bytes);
  return first !== undefined && second === head ? first : null;
}

/** GitHub keeps the case of names, and does not tell them apart by it. */
function sameName(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}
