import type { ForgeActivity, ForgeRuleset } from '@cm/app';
import type { FindingDraft, Verdict } from '@cm/model';
import { capped, decided, idle, undecided } from '@cm/model/verdict';
import { counted, thousands } from '@cm/model/words';

import { rulesetName } from '../holding.ts';
import { nameOf, placeOf } from '../output/words.ts';
import { activity, continuity } from '../rules/around.ts';
import type { BranchView, SeenBranch, View } from '../view.ts';
import { notJudged, unknownDraft } from './holdings.ts';

const landings: ReadonlySet<ForgeActivity['kind']> = new Set(['push', 'force_push', 'pr_merge', 'merge_queue_merge']);

/** Whether the rules were there, as they are now, when the newest push came. */
export function judgeContinuity(view: View): Verdict {
  if (view.branches.every(({ seen }) => seen === null)) return undecided(continuity, notJudged);
  const bound = view.branches.filter(({ holdings }) => holdings.protected.state !== 'fail');
  if (bound.length === 0) return idle(continuity, 'There are no rules that could have been there.');
  const told = bound.map((branch) => continuityOf(view, branch));
  const findings = told.flatMap(({ drafts }) => drafts);
  const reason = findings[0]?.message ?? told.map(({ words }) => words).join(' ');
  return told.every(({ words }) => words === nothingLanded)
    ? idle(continuity, nothingLanded)
    : decided(continuity, reason, findings);
}

const nothingLanded = 'Nothing was pushed in the period.';

interface Told {
  readonly words: string;
  readonly drafts: readonly FindingDraft[];
}

function continuityOf(view: View, branch: BranchView): Told {
  const { facts, seen } = branch;
  const untold = (message: string, remedy: string): Told => ({
    words: '',
    drafts: [unknownDraft(view, message, remedy)],
  });
  if (seen === null)
    return untold(`Of the rules of ${nameOf(branch)} nothing is known.`, 'See branch-audit/protected.');
  if (facts.activity.status === 'unavailable') {
    return untold(
      `Nobody can tell when ${nameOf(branch)} was pushed to last: ${facts.activity.reason}`,
      'Give the job `permissions: contents: read`.',
    );
  }
  const newest = facts.activity.value.items.find(({ kind }) => landings.has(kind));
  if (newest === undefined) return { words: nothingLanded, drafts: [] };
  const { rules } = seen.protection;
  if (rules.status === 'unavailable') {
    return untold(`Nobody can tell which rules ${nameOf(branch)} had: ${rules.reason}`, 'See branch-audit/protected.');
  }
  if (seen.inForce.length === 0) {
    return untold(
      `Nobody can tell whether ${nameOf(branch)} was protected when the newest push came: branch protection has no dates.`,
      'Protect it by a ruleset, which has some; or look at protected_branch in the audit log of the organisation.',
    );
  }
  return { words: `Unchanged since before the push of ${newest.at}.`, drafts: sinceDrafts(view, branch, seen, newest) };
}

function sinceDrafts(
  view: View,
  branch: BranchView,
  { inForce }: SeenBranch,
  newest: ForgeActivity,
): readonly FindingDraft[] {
  const pushed = Date.parse(newest.at);
  return inForce.flatMap((ruleset): readonly FindingDraft[] => {
    const [made, changed] = [momentOf(ruleset.createdAt), momentOf(ruleset.updatedAt)];
    const words = `The ${rulesetName(ruleset, ruleset.id)} on ${nameOf(branch)}`;
    const after = `after the newest push (${newest.at}, ${newest.after.slice(0, 12)})`;
    if (made !== null && made > pushed) {
      const message = `${words} was made ${ruleset.createdAt}, ${after}: it bound nobody then.`;
      return [{ outcome: 'fail', message, remedy: lookAt, location: placeOf(view) }];
    }
    if (made !== null && changed !== null && changed <= pushed) return [];
    const why =
      changed === null || made === null
        ? 'has no dates that GitHub tells'
        : `was changed ${ruleset.updatedAt}, ${after}, and what it asked for then is not told`;
    return [unknownDraft(view, `${words} ${why}.`, history(ruleset))];
  });
}

const lookAt =
  'Look through the pushes since the branch was last known to be protected; branch-audit/activity lists those without a pull request.';

function history({ id }: ForgeRuleset): string {
  return `Nothing has to be done where the change was meant; the next push mends it. Who changed what, an administrator sees at Settings › Rules › Rulesets › … › Show history, or with:\ngh api repos/{owner}/{repo}/rulesets/${id}/history`;
}

function momentOf(text: string | null): number | null {
  const moment = Date.parse(text ?? '');
  return Number.isNaN(moment) ? null : moment;
}

const mostFindings = 20;

const deeds: Partial<Readonly<Record<ForgeActivity['kind'], string>>> = {
  push: 'pushed directly to',
  force_push: 'force-pushed to',
  branch_deletion: 'deleted',
};

/** The pushes that no pull request and no merge queue brought. */
export function directOf(items: readonly ForgeActivity[]): readonly ForgeActivity[] {
  return items.filter(({ kind }) => deeds[kind] !== undefined);
}

/** Whether everything that landed in the period came by a pull request or by the merge queue. */
export function judgeActivity(view: View): Verdict {
  if (view.branches.length === 0) return undecided(activity, notJudged);
  const findings = view.branches.flatMap((branch) => activityFindings(view, branch));
  const reason = findings[0]?.message ?? view.branches.map((branch) => populationWords(view, branch)).join(' ');
  return decided(activity, reason, findings, { threshold: view.settings.period });
}

function activityFindings(view: View, branch: BranchView): readonly FindingDraft[] {
  const { activity: found } = branch.facts;
  if (found.status === 'unavailable') {
    return [
      unknownDraft(
        view,
        `Nobody can tell what was pushed to ${nameOf(branch)}: ${found.reason}`,
        'Give the job `permissions: contents: read`, and pass `token`.',
      ),
    ];
  }
  const { items, whole } = found.value;
  const drafts = directOf(items).map(({ after, at, before, by, kind }): FindingDraft => ({
    outcome: 'fail',
    message: `${by === null ? 'A deleted account' : `“${by.login}”`} ${deeds[kind] ?? kind} ${nameOf(branch)} at ${at} (${before.slice(0, 12)} to ${after.slice(0, 12)}).`,
    remedy:
      'Have it reviewed now, and record why it was made. Then close the way that it took: the other rules of this control say which.',
    location: placeOf(view),
  }));
  const few = capped(drafts, mostFindings, (more) => `And ${thousands(more)} more.`);
  if (whole) return few;
  const message = `${nameOf(branch)} has more than ${items.length} pushes in the last ${view.settings.period}, too many to read.`;
  return [...few, unknownDraft(view, message, 'Set a shorter `period` in the policy file, and run this more often.')];
}

function populationWords({ settings: { period } }: View, branch: BranchView): string {
  const { activity: found } = branch.facts;
  const items = found.status === 'available' ? found.value.items : [];
  const count = (kind: ForgeActivity['kind']): number => items.filter((one) => one.kind === kind).length;
  return `In the last ${period} ${nameOf(branch)} changed by ${counted(count('pr_merge'), 'pull request')} and ${counted(count('merge_queue_merge'), 'merge')} of the queue, and by nothing else.`;
}
