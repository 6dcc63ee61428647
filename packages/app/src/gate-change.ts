import type { FindingDraft, Verdict } from '@cm/model';
import { builtInPolicy, loosenedBy, type Policy } from '@cm/policy';

import { isIndependent, standingApprovals } from './approvals.ts';
import type { Catalogue, CatalogueOf } from './catalogue.ts';
import type { ChangeContext } from './change.ts';
import type { ForgeReview } from './forge-port.ts';
import { harnessRules } from './harness-rules.ts';
import type { Host } from './host.ts';
import { policyPath } from './policy-file.ts';
import type { LoadedPolicy } from './policy-source.ts';
import { type Proposal, readProposal } from './proposed-policy.ts';

const rule = harnessRules.gateChange.id;

export interface GateChange {
  readonly verdict: Verdict;
  /** The policy as the change would leave it; null where it does not touch it, deletes it or breaks it. */
  readonly proposed: Policy | null;
  /** It fails only because nobody has approved the head yet. */
  readonly waits: boolean;
}

/** Judges what a pull request does to the policy file that judges it. Source: DESIGN §8. */
export async function judgeGateChange(
  loaded: LoadedPolicy,
  context: ChangeContext,
  host: Pick<Host, 'defaultPolicy' | 'ports' | 'surface'>,
  catalogue: CatalogueOf,
): Promise<GateChange> {
  const unconcerned = whyUnconcerned(loaded, context);
  if (unconcerned !== null) return skipped(unconcerned);
  const proposal = await readProposal(loaded.ownFile, context, host, catalogue);
  const proposed = proposal.kind === 'policy' ? proposal.policy : null;
  const verdict = await judgeProposal(proposal, loaded, context, host, catalogue);
  return { verdict, proposed, waits: verdict.findings.some(({ remedy }) => remedy === askApproval) };
}

function whyUnconcerned(loaded: LoadedPolicy, context: ChangeContext): string | null {
  if (context.kind !== 'pull-request') return 'Judged on pull requests.';
  if (loaded.branch === null) return 'The policy was given by hand.';
  if (loaded.branch === context.baseBranch) return null;
  return `A policy file on "${context.baseBranch ?? 'the base branch'}" judges nothing; it is judged when it reaches "${loaded.branch}".`;
}

async function judgeProposal(
  proposal: Proposal,
  loaded: LoadedPolicy,
  context: ChangeContext,
  host: Pick<Host, 'ports' | 'surface'>,
  catalogue: CatalogueOf,
): Promise<Verdict> {
  switch (proposal.kind) {
    case 'untouched':
      return notApplicable('The change does not touch the policy file.');
    case 'unreadable':
      return finding(
        'unknown',
        `The policy file as the change leaves it could not be read. ${proposal.message}`,
        readAccess,
      );
    case 'broken':
      return finding('fail', `After this change nobody could read the policy. ${proposal.message}`, proposal.fix);
    default: {
      const looser = await loosened(loaded, proposal.kind === 'policy' ? proposal.policy : null, await catalogue());
      return looser.length === 0
        ? passed('The change makes the policy no looser.')
        : judgeLooser(looser, loaded, context, host);
    }
  }
}

/** The policy in force knows the controls that it speaks of; what a file says is compared with the default of all of them. */
async function loosened(loaded: LoadedPolicy, after: Policy | null, all: Catalogue): Promise<readonly string[]> {
  const { policy } = loaded;
  const controls = { ...all.defaults, ...policy.controls };
  const before = loaded.source === 'built-in' ? builtInPolicy(all.defaults) : { ...policy, controls };
  return loosenedBy(before, after, all.rules, all.directions);
}

async function judgeLooser(
  looser: readonly string[],
  loaded: LoadedPolicy,
  context: ChangeContext,
  host: Pick<Host, 'ports' | 'surface'>,
): Promise<Verdict> {
  const what = `This change loosens the policy: ${looser.map((sentence) => sentence.replace(/\.$/, '')).join('; ')}.`;
  const { pullRequest, change } = context;
  const { forge } = host.ports;
  if (loaded.source === 'built-in') {
    return finding('fail', `${what} It is the first policy file, so it is only pointed out.`, firstFile, 'warning');
  }
  if (!forge.hasToken && host.surface === 'cli') return notApplicable(`No token. ${what}`);
  if (pullRequest === null || change.repository === null) {
    return finding('unknown', `${what} Which repository it is in is not known.`, readAccess);
  }
  const reviews = await forge.reviews(change.repository, pullRequest.number);
  if (reviews.status === 'available') return judgeReviews(what, reviews.value, context);
  const unread = `${what} Whether somebody else approved it could not be read: ${reviews.reason}`;
  return finding('unknown', unread, readAccess);
}

function judgeReviews(what: string, reviews: readonly ForgeReview[], context: ChangeContext): Verdict {
  const author = context.pullRequest?.author?.login ?? null;
  const standing = standingApprovals(reviews).filter((review) => isIndependent(review, author));
  const approval = standing.find((review) => review.commit === context.change.head);
  if (approval !== undefined) return passed(`Looser, and approved at the head by ${nameOf(approval)}.`);
  const [stale] = standing;
  const older = stale?.commit ? `commit ${stale.commit.slice(0, 12)}` : 'another commit';
  const why =
    stale === undefined
      ? 'Nobody of the project but its author has approved it.'
      : `${nameOf(stale)} approved ${older}, not the head.`;
  return finding('fail', `${what} ${why}`, askApproval);
}

function nameOf(review: ForgeReview): string {
  return review.user?.login ?? 'a reviewer';
}

const readAccess = 'Give the job `pull-requests: read` and `contents: read`, and run the check again.';
const firstFile = 'Nothing has to be done. Reviewers see here where the file is looser than the policy document.';
const askApproval =
  'Ask somebody other than the author (an owner, member or collaborator of the repository) to approve the head commit, then run the check again; or take the change to the policy out.';

function notApplicable(reason: string): Verdict {
  return { rule, applies: false, reason, findings: [] };
}

function passed(reason: string): Verdict {
  return { rule, applies: true, reason, findings: [] };
}

function skipped(reason: string): GateChange {
  return { verdict: notApplicable(reason), proposed: null, waits: false };
}

function finding(
  outcome: FindingDraft['outcome'],
  message: string,
  remedy: string,
  atMost?: FindingDraft['atMost'],
): Verdict {
  const draft = { outcome, message, remedy, location: { kind: 'file' as const, path: policyPath } };
  return {
    rule,
    applies: true,
    reason: message,
    findings: [atMost === undefined ? draft : { ...draft, atMost }],
  };
}
