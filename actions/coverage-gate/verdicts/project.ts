import { type Counts, type Metric, pooled } from '@cm/formats/coverage';
import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';

import { lacking, meets, percentText, shareText } from '../numbers.ts';
import { projectBranches, projectFunctions, projectLines, projectStatements } from '../rules/project.ts';
import type { View } from '../view.ts';
import { decided, idle, undecided, unknown } from '@cm/model/verdict';
import { counted, thousands } from '@cm/model/words';

/** The thresholds of the whole project, each metric by its own rule. */
export function judgeProject(view: View): readonly Verdict[] {
  const { thresholdBranches, thresholdFunctions, thresholdStatements } = view.settings;
  return [
    judgeLines(view),
    judgeMetric(view, projectBranches, 'branches', thresholdBranches),
    judgeMetric(view, projectFunctions, 'functions', thresholdFunctions),
    judgeMetric(view, projectStatements, 'statements', thresholdStatements),
  ];
}

interface Group {
  /** Empty for the project but for what other groups have. */
  readonly name: string;
  readonly threshold: number;
  readonly counts: Counts;
  /** Whether somebody wrote the threshold down, so that less is an error. */
  readonly stated: boolean;
}

function judgeLines(view: View): Verdict {
  const early = notJudged(view, projectLines);
  if (early !== null) return early;
  const total = view.project.lines;
  if (total === null) return decided(projectLines, unsaid('lines'), [unknown(unsaid('lines'), moreFor('lines'))]);
  const groups = groupsOf(view);
  const failing = groups.filter(({ counts, threshold }) => !meets(counts, threshold));
  const baseline = view.facts.baseline.kind === 'found' ? view.facts.baseline.baseline.lines : null;
  const had = baseline !== null && meets(baseline, view.settings.thresholdLines);
  const findings = failing.map((group) => findingOf(group, 'lines', remedyOf(group, had)));
  const enforced = failing.some(({ stated }) => stated || had);
  const reason = `${shareText(total)} lines of the project are covered.${groups.length > 1 ? ` ${counted(groups.length, 'group')} judged.` : ''}`;
  return decided(projectLines, reason, findings, {
    threshold: view.settings.thresholdLines,
    ...(enforced ? { enforced: true } : {}),
  });
}

function judgeMetric(view: View, rule: RuleDefinition, metric: Metric, threshold: number | null): Verdict {
  if (threshold === null) return idle(rule, `No threshold is set for ${metric}.`);
  const early = notJudged(view, rule);
  if (early !== null) return { ...early, enforced: true };
  const counts = view.project[metric];
  const more = { threshold, enforced: true } as const;
  if (counts === null) return decided(rule, unsaid(metric), [unknown(unsaid(metric), moreFor(metric))], more);
  const group = { name: '', threshold, counts, stated: true };
  const findings = meets(counts, threshold)
    ? []
    : [findingOf(group, metric, 'Add tests. The summary lists the files with the most uncovered lines first.')];
  return decided(rule, `${shareText(counts)} ${metric} of the project are covered.`, findings, more);
}

function moreFor(metric: Metric): string {
  return `Let the tool write a report that has ${metric} (lcov, Cobertura and coverage-final.json have most), or take the threshold out.`;
}

function unsaid(metric: Metric): string {
  return `No report says how many ${metric} there are, so their threshold cannot be judged.`;
}

function notJudged(view: View, rule: RuleDefinition): Verdict | null {
  if (view.nothing !== null) return idle(rule, view.nothing);
  if (view.incomplete !== null) return undecided(rule, `Not judged: ${view.incomplete}`);
  const none = view.facts.reports.read.length === 0 || view.facts.measured.size === 0;
  return none ? undecided(rule, 'Not judged: nothing was measured.') : null;
}

/** The project, without the files for which the policy file has a threshold of their own. */
function groupsOf(view: View): readonly Group[] {
  const rest: (Counts | null)[] = [];
  const own = new Map<string, { threshold: number; counts: (Counts | null)[] }>();
  const add = (path: string, counts: Counts | null): void => {
    const entry = view.entryOf(path);
    if (entry === null || entry.thresholdLines === undefined) rest.push(counts);
    else if (entry.thresholdLines !== null) {
      const name = entry.paths.join(', ').slice(0, 100);
      const group = own.get(name) ?? { threshold: entry.thresholdLines, counts: [] };
      group.counts.push(counts);
      own.set(name, group);
    }
  };
  for (const counts of [view.lineCounts, view.carried]) {
    const paths = [...counts.keys()];
    const values = [...counts.values()];
    for (let at = 0; at < paths.length; at += 1) add(paths[at] ?? '', values[at] ?? null);
  }
  const stated = view.settings.statesLines || view.facts.statedByInput;
  const general = { name: '', threshold: view.settings.thresholdLines, counts: pooled(rest), stated };
  const others = [...own].map(([name, { threshold, counts }]) => ({
    name,
    threshold,
    counts: pooled(counts),
    stated: true,
  }));
  return [general, ...others].flatMap((group) => (group.counts === null ? [] : [{ ...group, counts: group.counts }]));
}

function findingOf({ name, threshold, counts }: Group, metric: Metric, remedy: string): FindingDraft {
  const what = name === '' ? `of the project’s ${metric}` : `of the ${metric} of ${name}`;
  const gap = lacking(counts, threshold);
  const message = `Tests run ${shareText(counts)} ${what}, and ${threshold} % are asked for: ${thousands(gap)} more ${gap === 1 ? 'is' : 'are'} missing.`;
  return { outcome: 'fail', message, remedy, location: { kind: 'repository' } };
}

function remedyOf({ stated, counts }: Group, had: boolean): string {
  const add = 'Add tests for the files that the summary lists first: they have the most uncovered lines.';
  if (stated || had) return add;
  const now = Math.floor(Number.parseFloat(percentText(counts)) || 0);
  return `${add} To keep at least what there is, and make less an error, write into .github/change-policy.yml:\ncontrols:\n  coverage-gate:\n    threshold-lines: ${now}`;
}
