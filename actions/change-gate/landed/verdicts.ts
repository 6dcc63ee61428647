import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { decided, idle, unknown } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

import { directPush, forcedPush, landedRead, postReview } from '../rules/landed.ts';
import { isoOf } from './entries.ts';
import type { Found } from './found.ts';
import { dueWords, howTo } from './issues.ts';
import type { OutsidePush } from './pushes.ts';
import { pushWords } from './show.ts';

/** The verdicts of a run of the default branch. */
export function landedVerdicts(found: Found): readonly Verdict[] {
  return [readVerdict(found), direct(found), forced(found), reviewed(found)];
}

function readVerdict({ landed }: Found): Verdict {
  const { activity, ledger, push } = landed;
  const findings: FindingDraft[] = [];
  if (ledger.status === 'unavailable') findings.push(unknown(ledger.reason, mendLedger));
  if (activity?.status === 'unavailable')
    findings.push(unknown(`What happened on the branch: ${activity.reason}`, mendRead));
  else if (activity !== null && !activity.value.whole)
    findings.push(unknown('More happened on the branch in a month than is looked at.', 'Run it more often: daily.'));
  findings.push(...unreadCommits(push));
  const what = push === null ? 'The branch and the register were read.' : 'The push was read.';
  return decided(
    landedRead,
    findings.length === 0 ? what : `${counted(findings.length, 'part')} could not be read.`,
    findings,
  );
}

const mendLedger = 'Give the job `contents: read`, and look at the ledger with `cm ledger verify`.';
const mendRead = 'Give the job `contents: read` and `pull-requests: read`, pass `token`, and run it again.';
const mendCheckout = 'Give actions/checkout `fetch-depth: 0`, and run it again.';

function unreadCommits(push: Found['landed']['push']): readonly FindingDraft[] {
  if (push === null) return [];
  const { after, commits, forced: byForce } = push;
  if (commits.status === 'unavailable') {
    // What a forced push took away is not in any clone; that it was forced is told by its own rule.
    return byForce
      ? []
      : [unknown(`What commit ${after.slice(0, 12)} brought could not be read: ${commits.reason}`, mendCheckout)];
  }
  const unasked = commits.value.find(({ pulls }) => pulls.status === 'unavailable');
  if (unasked?.pulls.status !== 'unavailable') return [];
  return [
    unknown(`Where commit ${unasked.sha.slice(0, 12)} came from could not be read: ${unasked.pulls.reason}`, mendRead),
  ];
}

function direct(found: Found): Verdict {
  const pushes = found.pushes.filter((push) => !push.forced || (push.commits ?? []).length > 0);
  if (blind(found)) return silent(directPush);
  return decided(directPush, saying(pushes.length, 'came without a pull request'), pushes.map(ofDirect));
}

function forced(found: Found): Verdict {
  const pushes = found.pushes.filter((push) => push.forced);
  if (blind(found)) return silent(forcedPush);
  return decided(forcedPush, saying(pushes.length, 'went by force'), pushes.map(ofForced));
}

function blind({ landed, pushes }: Found): boolean {
  if (pushes.length > 0) return false;
  const { activity, ledger, push } = landed;
  const unread = ledger.status === 'unavailable' || activity?.status === 'unavailable';
  return push === null ? unread : push.commits.status === 'unavailable' && !push.forced;
}

function silent(rule: RuleDefinition): Verdict {
  return { ...decided(rule, 'Not judged: what landed could not be read.'), undecided: true };
}

function saying(count: number, did: string): string {
  return count === 0 ? `No push ${did}.` : `${pushWords(count)} ${did}.`;
}

function ofDirect({ by, commits, id }: OutsidePush): FindingDraft {
  const who = by === null ? '' : ` by ${by}`;
  const what =
    commits === null || commits.length === 0
      ? `Commit ${id.slice(0, 12)} was pushed${who} to the default branch, and no pull request brought it.`
      : `${counted(commits.length, 'commit')} that no pull request brought ${commits.length === 1 ? 'was' : 'were'} pushed${who} to the default branch: "${commits[0]?.subject.slice(0, 100) ?? ''}" (${commits[0]?.sha.slice(0, 12) ?? ''}).`;
  const remedy = `Let somebody else read it: on the page of commit ${id} they comment "post-review: approved". Or revert it by a pull request. Then protect the branch with the suite’s ruleset.`;
  return { outcome: 'fail', message: what, remedy, location: { kind: 'commit', sha: id } };
}

function ofForced({ before, by, id }: OutsidePush): FindingDraft {
  const who = by === null ? '' : ` by ${by}`;
  const was = before === null ? '' : ` It stood on ${before.slice(0, 12)} before.`;
  return {
    outcome: 'fail',
    message: `The default branch was pushed by force${who}, to ${id.slice(0, 12)}.${was}`,
    remedy: `See what is gone: git fetch origin ${before ?? '<commit>'} && git log ${id.slice(0, 12)}..FETCH_HEAD. Bring back what is missed by a pull request; somebody else comments "post-review: approved" on commit ${id}.`,
    location: { kind: 'commit', sha: id },
  };
}

function reviewed(found: Found): Verdict {
  const { landed, reviews, fresh } = found;
  if (landed.ledger.status === 'unavailable') return silent(postReview);
  if (landed.ledger.value === null && fresh.length === 0)
    return idle(
      postReview,
      'There is no ledger yet, so nothing was recorded as due. It begins with `write-ledger: true`.',
    );
  const findings = reviews.flatMap(({ due, state }): readonly FindingDraft[] => {
    if (state.kind === 'unread')
      return [unknown(`Whether ${dueWords(due)} was reviewed could not be read: ${state.reason}`, mendRead)];
    if (state.kind === 'done' || !state.overdue) return [];
    const message = `${dueWords(due)}, and its review was due at ${isoOf(due.due)}.`;
    const location =
      due.pull === null
        ? ({ kind: 'commit', sha: due.commit } as const)
        : ({ kind: 'pull-request', number: due.pull } as const);
    return [{ outcome: 'fail', message, remedy: howTo(due), location }];
  });
  const open = reviews.filter(({ state }) => state.kind === 'open').length + fresh.length;
  return decided(postReview, open === 0 ? 'No review is due.' : `${counted(open, 'review')} due.`, findings);
}
