import type { Finding, Report, RuleResult } from '@cm/model';

import { openRules } from '../findings.ts';
import { SENTENCE } from '../limits.ts';
import { counted, quietRules, waiverWords } from '../words.ts';
import { each, fill } from './fill.ts';
import type { Measure } from './fill.ts';
import { FOLD_CLOSE, foldOpen, leftOut, name, placePrefix, row, sentence, weight } from './inline.ts';

/** An open rule with the number of its findings. */
interface OpenRule {
  readonly rule: RuleResult;
  readonly count: number;
}

function countOpen(report: Report): readonly OpenRule[] {
  const counts = new Map<string, number>();
  for (const { rule, outcome } of report.findings) {
    if (outcome !== 'waived') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return openRules(report).map((rule) => ({ rule, count: counts.get(rule.rule) ?? 0 }));
}

function why({ reason, scope, threshold }: RuleResult, limit: number): string {
  const wanted = threshold === null ? '' : ` Policy: ${threshold}.`;
  const before = scope === 'repository' ? ' This was there before the change.' : '';
  return sentence(reason + wanted + before, limit);
}

function openTable(rules: readonly OpenRule[], limit: number): string {
  const rows = rules.map(({ rule, count }) =>
    row([weight(rule), name(rule.rule), String(count), limit === 0 ? '' : why(rule, limit)]),
  );
  return `| Result | Rule | Findings | Why |\n|---|---|--:|---|\n${rows.join('')}`;
}

/** Rule names alone, for a report with more failing rules than any table of sentences could hold. */
function openNames(rules: readonly OpenRule[], room: number, measure: Measure): string {
  const spare = 100;
  const list = fill(
    each(rules, ({ rule }) => `- ${name(rule.rule)}\n`),
    room - spare,
    measure,
  );
  return list.kept === rules.length ? list.text : `${list.text}- and ${rules.length - list.kept} more\n`;
}

/** Every failing rule, worst first; sentences give way before names do. */
export function failingRules(report: Report, room: number, measure: Measure): string {
  const rules = countOpen(report);
  if (rules.length === 0) return '';
  for (const limit of [SENTENCE, 80, 0]) {
    const table = `\n${openTable(rules, limit)}`;
    if (measure(table) <= (limit === 0 ? room : room / 2)) return table;
  }
  return `\n${openNames(rules, room - 1, measure)}`;
}

const outcomeWords: Readonly<Record<string, string>> = {
  pass: '✅ passed',
  'not-applicable': '➖ did not apply',
  waived: '☑️ waived',
};

/** Rules that ask nothing of the reader, folded: an auditor needs proof that they ran. */
export function quietTable(report: Report, room: number, measure: Measure): string {
  const rules = report.rules.filter(({ outcome }) => outcome !== 'fail' && outcome !== 'unknown');
  if (rules.length === 0) return '';
  const open = foldOpen(quietRules(report.rules)) + '| Result | Rule | Why |\n|---|---|---|\n';
  const rows = each(rules, (rule) => row([outcomeWords[rule.outcome] ?? '', name(rule.rule), sentence(rule.reason)]));
  const body = fill(rows, room - measure(open + FOLD_CLOSE + leftOut(rules.length, 'more rule')), measure);
  return open + body.text + leftOut(rules.length - body.kept, 'more rule') + FOLD_CLOSE;
}

function waivedItem(finding: Finding): string {
  const place = placePrefix(finding.location);
  const what = `- ${name(finding.rule)}${place === '' ? ': ' : `, ${place}`}${sentence(finding.message)}`;
  return finding.waiver === null
    ? `${what}\n`
    : `${what}\\\n  ${sentence(waiverWords(finding.waiver), SENTENCE * 2)}\n`;
}

/** What a verified waiver excuses, with who approved it and until when. */
export function waivedList(waived: readonly Finding[], room: number, measure: Measure): string {
  if (waived.length === 0) return '';
  const head = `\n### Waived: ${counted(waived.length, 'finding')}\n\n`;
  const list = fill(
    each(waived, waivedItem),
    room - measure(head + leftOut(waived.length, 'more waived finding')),
    measure,
  );
  return head + list.text + leftOut(waived.length - list.kept, 'more waived finding');
}

/** What an auditor needs to repeat the verdict, folded; `kept`: without what differs between runs that find the same. */
export function evidence(report: Report, kept = false): string {
  const { change, policy, tool, run } = report;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['Repository', change.repository],
    ['Event', kept ? null : change.event],
    ['Pull request', change.pullRequest === null ? null : String(change.pullRequest)],
    ['Base', kept ? null : change.base],
    ['Head', change.head],
    ['Head repository', change.headRepository === change.repository ? null : change.headRepository],
    ['Tested merge', kept ? null : change.merge],
    ['Policy', policy.source],
    ['Policy commit', policy.commit],
    ['Policy SHA-256', policy.sha256],
    ['Policy mode', policy.mode],
    ['Tool', `${tool.name} ${tool.version}`],
    ['Tool tree', tool.tree],
    ['Evaluated at', kept ? null : run.evaluatedAt],
  ];
  const rows = pairs.flatMap(([label, value]) => (value === null ? [] : [row([label, name(value)])]));
  return `${foldOpen('Evidence')}| What | Value |\n|---|---|\n${rows.join('')}${FOLD_CLOSE}`;
}
