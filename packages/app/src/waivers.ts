import type { AppliedWaiver, Fact, Waiver } from '@cm/model';

import { isIndependent, sameLogin, standingApprovals } from './approvals.ts';
import type { Catalogue } from './catalogue.ts';
import type { ChangeContext } from './change.ts';
import type { ForgePullRequest, ForgeReview } from './forge-port.ts';
import { policyPath } from './policy-file.ts';
import type { LoadedPolicy } from './policy-source.ts';
import type { Ports } from './ports.ts';
import { type FileVersion, type WaiverHistory, waiverHistory } from './waiver-history.ts';

type Verification = Pick<AppliedWaiver, 'status' | 'evidence'>;

export interface WaiverQuestion {
  readonly waiver: Waiver;
  /** The pull request under judgement adds it itself. */
  readonly addedHere: boolean;
}

/**
 * Whether a waiver counts: the pull request that added its line has a standing approval of the named approver, of a
 * commit that holds the line, and another author. One that the change under judgement adds counts once a listed
 * approver approved that head. Where the policy lists approvers, the named one has to be among them.
 */
export async function verifyWaiver(
  question: WaiverQuestion,
  loaded: LoadedPolicy,
  context: ChangeContext,
  ports: Ports,
  catalogue: Catalogue,
  history: WaiverHistory = waiverHistory(ports.forge, catalogue),
): Promise<AppliedWaiver> {
  const { waiver, addedHere } = question;
  const verdict = await verification(waiver, addedHere, { loaded, context, ports, history });
  return { ...waiver, ...verdict };
}

interface Search {
  readonly loaded: LoadedPolicy;
  readonly context: ChangeContext;
  readonly ports: Ports;
  readonly history: WaiverHistory;
}

async function verification(waiver: Waiver, addedHere: boolean, search: Search): Promise<Verification> {
  const { approvers } = search.loaded.policy;
  const listed = approvers.some((login) => sameLogin(login, waiver.approver));
  if (!listed && (addedHere || approvers.length > 0)) {
    return unverified(`${waiver.approver} is not in the policy’s list of approvers`);
  }
  const { repository } = search.context.change;
  if (!search.ports.forge.hasToken) return unchecked('its approval cannot be checked without a token');
  if (repository === null) return unchecked('its approval cannot be checked without knowing the repository');
  return addedHere ? addedHereBy(waiver, repository, search) : addedBeforeBy(waiver, repository, search);
}

async function addedHereBy(waiver: Waiver, repository: string, search: Search): Promise<Verification> {
  const pull = search.context.pullRequest;
  if (pull === null) return unverified('it is not yet in the policy of the default branch');
  const approvals = await approvalsBy(waiver.approver, repository, pull, search.ports);
  if (approvals.status === 'unavailable') return unchecked(approvals.reason);
  return approvals.value.some((review) => review.commit === search.context.change.head)
    ? verified(`approved by ${waiver.approver} at the head of pull request #${pull.number}`)
    : unverified(`${waiver.approver} has not approved the head of pull request #${pull.number}`);
}

async function addedBeforeBy(waiver: Waiver, repository: string, search: Search): Promise<Verification> {
  const { loaded, ports, history } = search;
  if (loaded.commit === null) return unverified('the policy file was given by hand, so nobody reviewed it');
  const own: FileVersion = { repository, path: policyPath, commit: loaded.commit };
  const isOwn = await history.holds(own, waiver);
  if (isOwn.status === 'unavailable') return unchecked(isOwn.reason);
  const home = isOwn.value || loaded.extended === null ? own : loaded.extended;
  const introduced = await history.introducedBy(home, waiver);
  if (introduced.status === 'unavailable') return unchecked(introduced.reason);
  const pulls = await ports.forge.pullRequestsOfCommit(home.repository, introduced.value);
  if (pulls.status === 'unavailable') return unchecked(pulls.reason);
  const merged = pulls.value.filter((pull) => pull.mergedAt !== null);
  if (merged.length === 0) {
    return unverified(`commit ${introduced.value.slice(0, 12)} added it without a pull request`);
  }
  return approvedInOne(waiver, merged, home, search);
}

async function approvedInOne(
  waiver: Waiver,
  pulls: readonly ForgePullRequest[],
  home: FileVersion,
  search: Search,
): Promise<Verification> {
  const answers: Verification[] = [];
  for (const pull of pulls) {
    const answer = await approvedIn(waiver, pull, home, search);
    if (answer.status === 'verified') return answer;
    answers.push(answer);
  }
  return (
    answers.find((answer) => answer.status === 'unchecked') ?? answers[0] ?? unverified('no pull request added it')
  );
}

async function approvedIn(
  waiver: Waiver,
  pull: ForgePullRequest,
  home: FileVersion,
  { ports, history }: Search,
): Promise<Verification> {
  const approvals = await approvalsBy(waiver.approver, home.repository, pull, ports);
  if (approvals.status === 'unavailable') return unchecked(approvals.reason);
  const [approval] = approvals.value;
  const where = `pull request #${pull.number}, which added it`;
  if (approval === undefined) return unverified(`${waiver.approver} did not approve ${where}`);
  if (approval.commit === null) return unchecked(`GitHub no longer says which commit of ${where}, was approved`);
  const seen = await history.holds({ ...home, commit: approval.commit }, waiver);
  if (seen.status === 'unavailable') return unchecked(seen.reason);
  return seen.value
    ? verified(`approved by ${waiver.approver} in pull request #${pull.number}`)
    : unverified(`${waiver.approver} approved ${where}, before it was added`);
}

/** Standing approvals of the approver, who is not the pull request's author; one at most, because the last one counts. */
async function approvalsBy(
  approver: string,
  repository: string,
  pull: Pick<ForgePullRequest, 'number' | 'author'>,
  ports: Ports,
): Promise<Fact<readonly ForgeReview[]>> {
  const reviews = await ports.forge.reviews(repository, pull.number);
  if (reviews.status === 'unavailable') return reviews;
  const author = pull.author?.login ?? null;
  const own = standingApprovals(reviews.value).filter(
    (review) => sameLogin(review.user?.login ?? '', approver) && isIndependent(review, author),
  );
  return { status: 'available', value: own };
}

function verified(evidence: string): Verification {
  return { status: 'verified', evidence };
}

function unverified(evidence: string): Verification {
  return { status: 'unverified', evidence };
}

function unchecked(evidence: string): Verification {
  return { status: 'unchecked', evidence };
}
