import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

import { order, type Level } from '../core/severity.ts';
import type { Finding } from '../finding.ts';
import {
  drafted,
  draftOf,
  fixWords,
  nameOf,
  severityWords,
  spanWords,
  timeWords,
  waiverLines,
} from '../output/words.ts';
import { dueSoon, overdue } from '../rules/overdue.ts';
import type { View } from '../view.ts';

/** Findings of one rule that are told one by one. */
export const mostFindings = 1000;

/** The policy's four deadlines, each by its own rule. */
export function judgeOverdue(view: View): readonly Verdict[] {
  return order.map((level) => judgeLevel(view, level));
}

function judgeLevel(view: View, level: Level): Verdict {
  const rule = overdue[level];
  const { facts, settings } = view;
  const threshold = level === 'low' && settings.low === null ? 'next release' : `${settings[level]} h`;
  const strict = facts.mode === 'state' || settings.overdueInPullRequests === 'error';
  const more = strict ? ({ enforced: true, threshold } as const) : { threshold };
  const blind = view.blind ?? view.clockless;
  if (blind !== null) return { ...undecided(rule, `Not judged: ${blind}`), ...more };
  const count = view.sorted.count(level);
  const untold = level === 'low' && count > 0 ? releasesUntold(view, count) : null;
  if (untold !== null) return decided(rule, untold.message, [untold], more);
  const late = view.sorted.late(level);
  const lane = laneOf(view, late);
  const findings = drafted(late, mostFindings, (finding) => overdueDraft(finding, rule, view, lane));
  return decided(rule, reasonOf(count, late.length, lane), findings, more);
}

function reasonOf(all: number, late: number, lane: string | null): string {
  if (late === 0) return `None of ${all} is overdue.`;
  return `${late} of ${all} overdue.${lane === null ? '' : ` ${lane}`}`;
}

function releasesUntold({ facts: { releases } }: View, count: number): FindingDraft | null {
  if (releases?.status !== 'unavailable') return null;
  const message = `Nobody can tell whether a release shipped ${counted(count, 'finding')} of low severity: ${releases.reason}`;
  const remedy = 'Give actions/checkout its default `persist-credentials`, so that the tags can be listed and fetched.';
  return { outcome: 'unknown', message, remedy, location: null };
}

/** A change that takes overdue ones away is let through, though it leaves others. Null where it is none of these. */
function laneOf({ facts, fixed }: View, late: readonly Finding[]): string | null {
  if (facts.mode !== 'change' || late.length === 0) return null;
  const taken = fixed.filter(
    (finding) => finding.deadline.state === 'overdue' && (finding.inBase || finding.known?.status === 'open'),
  );
  if (taken.length === 0) return null;
  return `Let through: the change takes away ${counted(taken.length, 'overdue one')}, which the same scanners prove.`;
}

function overdueDraft(finding: Finding, rule: RuleDefinition, view: View, lane: string | null): FindingDraft {
  const { facts, settings } = view;
  const message = `${nameOf(finding)} (${severityWords(finding)}) ${lateWords(finding, facts.now)}${unseen(finding)}`;
  const name = rule.id.slice(rule.id.indexOf('/') + 1);
  const remedy = `${fixWords(finding)}\n${waiverLines(finding, name, facts.now, settings)}`;
  return draftOf(finding, message, remedy, lane === null ? {} : { atMost: 'notice' });
}

function lateWords({ deadline, known }: Finding, now: number): string {
  const since = `It was first seen ${timeWords(deadline.firstSeen)}.`;
  const again = known !== null && known.openSince > known.firstSeen ? ' It was fixed, and came back.' : '';
  if (deadline.shippedIn !== null)
    return `was known, and release ${deadline.shippedIn} shipped it all the same. ${since}${again}`;
  const due = deadline.due ?? now;
  const why =
    deadline.by === 'exploited' ? ' It is known to be exploited, and the list of such ones names that day.' : '';
  return `is overdue since ${spanWords(now - due)}: it had to be fixed by ${timeWords(due)}. ${since}${why}${again}`;
}

function unseen({ gone, leftOut }: Finding): string {
  if (leftOut !== null) return ' The scanner leaves it out, and no exception is recorded.';
  return gone.kind === 'unproved'
    ? ` It is not in the reports of this run, and not proved to be gone: ${gone.reason}.`
    : '';
}

/** Deadlines that are near. */
export function judgeDueSoon(view: View): Verdict {
  const blind = view.blind ?? view.clockless;
  if (blind !== null) return undecided(dueSoon, `Not judged: ${blind}`);
  const { facts, settings } = view;
  const { near } = view.sorted;
  if (view.open.length === 0) return idle(dueSoon, 'There is nothing with a deadline.');
  const findings = drafted(near, mostFindings, (finding) => {
    const due = finding.deadline.due ?? facts.now;
    const left = due === facts.now ? 'now' : `in ${spanWords(due - facts.now)}`;
    const message = `${nameOf(finding)} (${severityWords(finding)}) has to be fixed ${left}: by ${timeWords(due)}.`;
    return draftOf(finding, message, fixWords(finding), facts.mode === 'change' ? { atMost: 'notice' } : {});
  });
  const reason =
    near.length === 0 ? 'No deadline is near.' : `${counted(near.length, 'deadline')} past ${settings.warnAt} %.`;
  return decided(dueSoon, reason, findings, { threshold: settings.warnAt });
}
