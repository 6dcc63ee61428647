import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { reportSchema } from '@cm/model/schema';
import type { Finding, Report, RuleResult } from '@cm/model';

/** The reports written by hand, one a folder below `golden/`. */
export const sampleNames = ['pass', 'fail', 'unknown', 'waived', 'hostile'] as const;

/** Where a golden file stands. */
export function goldenPath(name: string, file: string): string {
  return resolve(import.meta.dirname, '../golden', name, file);
}

/** The text of a report that was written by hand. */
export function sampleText(name: string): string {
  return readFileSync(goldenPath(name, 'report.json'), 'utf8');
}

/** A report that was written by hand. */
export function sample(name: (typeof sampleNames)[number]): Report {
  return reportSchema.parse(JSON.parse(sampleText(name)));
}

/** A finding that fails, with what a test says different. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'demo/rule',
    outcome: 'fail',
    level: 'error',
    message: 'Something is wrong.',
    remedy: 'Mend it.',
    location: null,
    waiver: null,
    ...over,
  };
}

/** A rule that fails, with what a test says different. */
export function ruleResult(over: Partial<RuleResult> = {}): RuleResult {
  return {
    rule: 'demo/rule',
    clause: 'demo.clause',
    criteria: ['CC8.1'],
    scope: 'change',
    level: 'error',
    outcome: 'fail',
    threshold: null,
    reason: 'It failed.',
    ...over,
  };
}

/** A failing report with these findings and rules. */
export function reportOf(findings: readonly Finding[], rules: readonly RuleResult[] = []): Report {
  return {
    ...sample('pass'),
    outcome: 'fail',
    control: 'demo',
    summary: 'It failed.',
    findings: [...findings],
    rules: [...rules],
  };
}
