import type { FindingDraft, Verdict, Waiver } from '@cm/model';
import { decided, idle } from '@cm/model/verdict';
import { counted } from '@cm/model/words';
import { waiverFor } from '@cm/policy';

import { day, endOfDay, isoOf } from '../core/moment.ts';
import type { Finding } from '../finding.ts';
import { draftOf, locationOf, nameOf, spanWords, timeWords } from '../output/words.ts';
import { waiverExpires, waiverTooLong } from '../rules/waivers.ts';
import type { View } from '../view.ts';

interface Covered {
  readonly finding: Finding;
  /** The first moment at which the exception holds no more. */
  readonly until: number;
  readonly by: string;
}

/** Exceptions that are too long, or near their end. */
export function judgeWaivers(view: View): readonly Verdict[] {
  const { ignores, waivers } = view.facts;
  const some = ignores.entries.length + waivers.length > 0;
  const covered = some ? view.open.flatMap((finding) => coveredBy(finding, view)) : [];
  return [judgeLength(view, covered), judgeEnd(view, covered)];
}

/** The waiver of the policy file, or the entry of an ignore file, that speaks of a finding. */
function coveredBy(finding: Finding, { facts }: View): readonly Covered[] {
  if (finding.excused !== null) return [{ finding, until: finding.excused.until, by: finding.excused.by }];
  const waiver = waiverOf(finding, facts.waivers, facts.now);
  const end = waiver === null ? null : endOfDay(waiver.expires);
  return end === null ? [] : [{ finding, until: end + 1, by: 'a waiver of the policy file' }];
}

function waiverOf(finding: Finding, waivers: readonly Waiver[], now: number): Waiver | null {
  const today = isoOf(now).slice(0, 10);
  for (const rule of [`vuln-sla/overdue-${finding.level ?? 'low'}`, 'vuln-sla/new-in-change']) {
    const found = waiverFor(waivers, 'vuln-sla', { rule, location: locationOf(finding) }, today);
    if (found?.status === 'active') return found.waiver;
  }
  return null;
}

function judgeLength({ facts, settings }: View, covered: readonly Covered[]): Verdict {
  if (covered.length === 0) return idle(waiverTooLong, 'No exception covers anything here.');
  const more = facts.mode === 'state' ? { enforced: true as const } : {};
  const findings = covered.flatMap(({ by, finding, until }): readonly FindingDraft[] => {
    const days = settings.waiverDays[finding.level ?? 'low'];
    // A waiver says a day, which it holds to its end.
    if (until - facts.now <= (days + 1) * day) return [];
    const message = `The exception for ${nameOf(finding)} (${by}) holds until ${timeWords(until)}, in ${spanWords(until - facts.now)}; for ${finding.level ?? 'unrated'} ones ${days} days are the most.`;
    const last = isoOf(facts.now + days * day).slice(0, 10);
    return [
      draftOf(
        finding,
        message,
        `Let it end on ${last} or before, and have it approved again. \`waiver-days\` of the policy file says how long they may be.`,
      ),
    ];
  });
  return decided(
    waiverTooLong,
    `${counted(covered.length, 'exception')}; ${findings.length} too long.`,
    findings,
    more,
  );
}

/** Days before the end on which it is said: a long list that ends on one day does not come as a surprise. */
const warnings = [14, 7, 1] as const;

function judgeEnd({ facts }: View, covered: readonly Covered[]): Verdict {
  if (covered.length === 0) return idle(waiverExpires, 'No exception covers anything here.');
  const near = covered
    .filter(({ until }) => until - facts.now <= warnings[0] * day)
    .toSorted((a, b) => a.until - b.until);
  const findings = near.map(({ by, finding, until }) => {
    const left = until - facts.now;
    const message = `The exception for ${nameOf(finding)} (${by}) ends in ${spanWords(left)} (${timeWords(until)}). Its deadline ${deadlineWords(finding)}.`;
    const soft = facts.mode === 'change' || left > warnings[1] * day;
    return draftOf(
      finding,
      message,
      'Fix it until then, or have the exception renewed in good time: an approver has to see it.',
      soft ? { atMost: 'notice' } : {},
    );
  });
  return decided(waiverExpires, `${counted(covered.length, 'exception')}; ${near.length} near their end.`, findings, {
    threshold: `${warnings[0]} days`,
  });
}

function deadlineWords({ deadline }: Finding): string {
  if (deadline.due === null) return 'is the next release';
  return deadline.state === 'overdue' ? `passed on ${timeWords(deadline.due)}` : `is ${timeWords(deadline.due)}`;
}
