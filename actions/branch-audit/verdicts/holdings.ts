import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';

import { failRemedy, failWords, grant, nameOf, placeOf, unknownWords } from '../output/words.ts';
import { rulesetJson } from '../output/ruleset.ts';
import { type Key, six } from '../requirements.ts';
import { deletion, staleApprovals } from '../rules/around.ts';
import { checksRequired, isProtected, noForcePush, pullRequest, reviewApproval, upToDate } from '../rules/six.ts';
import type { BranchView, View } from '../view.ts';

const rules: Readonly<Record<Key, RuleDefinition>> = {
  protected: isProtected,
  'pull-request': pullRequest,
  'review-approval': reviewApproval,
  'checks-required': checksRequired,
  'no-force-push': noForcePush,
  'up-to-date': upToDate,
  'stale-approvals': staleApprovals,
  deletion,
};

/** The policy's six rules, which weigh in full where the run is an audit. */
export function judgeSix(view: View): readonly Verdict[] {
  const more = view.facts.audit ? ({ enforced: true } as const) : {};
  return six.map((key) => ({ ...judgeHolding(view, key), ...more }));
}

/** Whether the branch can be deleted. */
export function judgeDeletion(view: View): Verdict {
  return judgeHolding(view, 'deletion');
}

/** Whether an approval outlives the state that it was given on. */
export function judgeStale(view: View): Verdict {
  const asking = view.branches.filter(({ holdings }) => holdings['review-approval'].state !== 'fail');
  const nothing = view.facts.problem === null && asking.length === 0;
  if (nothing) return idle(staleApprovals, 'No approval is required, so none can be out of date.');
  return judgeHolding({ ...view, branches: asking }, 'stale-approvals');
}

function judgeHolding(view: View, key: Key): Verdict {
  const rule = rules[key];
  const { problem } = view.facts;
  if (problem !== null) {
    const draft = unknownDraft(view, problem.reason, problem.fix);
    return key === 'protected' ? decided(rule, problem.reason, [draft]) : undecided(rule, notJudged);
  }
  const findings = view.branches.flatMap((branch) => findingOf(view, branch, key) ?? []);
  const reason = findings[0]?.message ?? `${view.branches.map((branch) => passWords(branch, key)).join('. ')}.`;
  return decided(rule, reason, findings, key === 'review-approval' ? { threshold: view.settings.approvals } : {});
}

/** Said by every rule but the first where nothing could be asked. */
export const notJudged = 'Not judged: see branch-audit/protected.';

function passWords(branch: BranchView, key: Key): string {
  return `${nameOf(branch)}: ${branch.holdings[key].how}`;
}

function findingOf(view: View, branch: BranchView, key: Key): FindingDraft | null {
  const { settings } = view;
  const holding = branch.holdings[key];
  if (holding.state === 'pass') return null;
  if (holding.state === 'fail') {
    const message = failWords(branch, key, holding.how, settings);
    return { outcome: 'fail', message, remedy: failRemedy(branch, key, settings), location: placeOf(view) };
  }
  const { how, lacks } = holding;
  const way = lacks.some((one) => one.startsWith('administration'))
    ? ` Or ask for it by a ruleset, which every reader may see:\n${rulesetJson(key, settings, branch.facts)}`
    : '';
  return unknownDraft(view, unknownWords(branch, key, how, lacks), `${grant(lacks)}${way}`);
}

/** A finding that says that nobody can tell. */
export function unknownDraft(view: View, message: string, remedy: string): FindingDraft {
  return { outcome: 'unknown', message, remedy, location: placeOf(view) };
}
