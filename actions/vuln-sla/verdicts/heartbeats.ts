import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';

import { day, hour } from '../core/moment.ts';
import { spanWords, timeWords } from '../output/words.ts';
import { dailyCheck, monthlyAudit, weeklyUpdates } from '../rules/heartbeats.ts';
import type { VulnFacts } from '../facts.ts';
import type { View } from '../view.ts';

/** Days after its first entry, or after the policy was adopted, in which a missing check is only pointed out. */
const firstDays = 2 * day;

/** Whether the policy's three checks ran when they should have. */
export function judgeHeartbeats(view: View): readonly Verdict[] {
  const { dailyCheck: daily, monthlyAudit: monthly, weeklyUpdates: weekly } = view.settings;
  return [
    judgeCheck(view, dailyCheck, 'daily-check', daily),
    judgeCheck(view, weeklyUpdates, 'weekly-updates', weekly),
    judgeCheck(view, monthlyAudit, 'monthly-audit', monthly),
  ];
}

interface Check {
  readonly name: string;
  readonly hours: number;
}

function judgeCheck(view: View, rule: RuleDefinition, name: string, hours: number | null): Verdict {
  const { clockless, facts } = view;
  if (hours === null) return idle(rule, 'The policy file does not ask for it.');
  if (clockless !== null) return undecided(rule, `Not judged: ${clockless}`);
  if (facts.ledger.kind !== 'read') return idle(rule, `Not judged: ${facts.ledger.reason}`);
  const more = { threshold: `${hours} h`, ...(facts.mode === 'state' ? { enforced: true as const } : {}) };
  if ('branch' in facts.run.writes && facts.run.checks.includes(name))
    return decided(rule, 'This run is one.', [], more);
  const { state } = facts.ledger;
  const last = state.heartbeats.findLast(({ check }) => check.split(' ').includes(name))?.at ?? null;
  const reason = last === null ? 'The ledger has none.' : `The last one was ${timeWords(last)}.`;
  const stale = last === null || facts.now - last > hours * hour;
  return decided(rule, reason, stale ? [staleDraft({ name, hours }, facts, last)] : [], more);
}

function staleDraft({ name, hours }: Check, { adoptedAt, ledger, now }: VulnFacts, last: number | null): FindingDraft {
  const since = (ledger.kind === 'read' ? ledger.state.since : null) ?? now;
  const age = now - Math.max(since, adoptedAt ?? since);
  // What happens once a month cannot have happened in a ledger that is younger.
  const young = age <= (last === null ? Math.max(firstDays, hours * hour) : firstDays);
  const asked = `the policy asks for one at least every ${spanWords(hours * hour)}`;
  const message =
    last === null
      ? `The ledger has no record of a ${name}, and ${asked}.`
      : `The last ${name} was ${spanWords(now - last)} ago (${timeWords(last)}), and ${asked}.`;
  const remedy = `See in the Actions tab whether the scheduled workflow still runs: GitHub switches it off after 60 days without a commit. It has to call vuln-sla with \`write-ledger: true\` and \`check: ${name}\`.`;
  return { outcome: 'fail', message, remedy, location: null, ...(young ? { atMost: 'notice' } : {}) };
}
