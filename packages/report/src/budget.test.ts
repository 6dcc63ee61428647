import { describe, expect, it } from 'vitest';

import { activeConstructs } from '../test/markdown-probe.ts';
import { finding, reportOf, ruleResult } from '../test/samples.ts';
import { toComment } from './comment.ts';
import { utf8Bytes } from './escape/truncate.ts';
import { toSummary } from './summary.ts';

const RULES = 40;

/** 5 MB of findings over 40 rules; `text` is what they are full of. */
function large(text: string, sizes: (rule: number) => number): ReturnType<typeof reportOf> {
  const rules = Array.from({ length: RULES }, (_, index) =>
    ruleResult({ rule: `demo/rule-${index}`, reason: text.repeat(50) }),
  );
  const findings = rules.flatMap(({ rule }, index) =>
    Array.from({ length: sizes(index) }, (_, n) =>
      finding({ rule, message: `${n} ${text.repeat(400 / text.length)}`, remedy: `Mend ${n}:\n${text}` }),
    ),
  );
  return reportOf(findings, rules);
}

const cases = [
  ['plain text, evenly spread', large('word ', () => 320)],
  ['text that grows when escaped', large('@<*\u202e', () => 320)],
  ['characters of four bytes', large('😀', () => 320)],
  ['one rule with nearly all findings, first', large('word ', (rule) => (rule === 0 ? 12_000 : 1))],
  ['one rule with nearly all findings, last', large('word ', (rule) => (rule === RULES - 1 ? 12_000 : 1))],
] as const;

describe.each(cases)('5 MB of findings: %s', (_, report) => {
  it('is 5 MB', () => {
    expect(JSON.stringify(report.findings).length).toBeGreaterThan(5_000_000);
  });

  it.each([
    ['summary', toSummary, utf8Bytes, 900 * 1024],
    ['comment', toComment, (text: string): number => text.length, 65_000],
  ] as const)(
    'gives a %s within its budget that names every failing rule and what it left out',
    (__, render, measure, limit) => {
      const text = render(report);
      expect(measure(text)).toBeLessThan(limit);
      for (let rule = 0; rule < RULES; rule += 1) expect(text).toContain(`| \`demo/rule-${rule}\` |`);
      expect(text).toMatch(/_\d+ (?:more finding|finding)s? .*left out here/);
      expect(activeConstructs(text)).toEqual([]);
    },
  );

  it('accounts for every finding: shown and left out add up', () => {
    const text = toSummary(report);
    const shown = text.match(/^- (?!and )/gm)?.length ?? 0;
    const left = [...text.matchAll(/^_(\d+) (?:more )?findings? /gm)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    expect(shown + left).toBe(report.findings.length);
  });
});

describe('pages', () => {
  it('shows something of every rule, however noisy the first one is', () => {
    const text = toSummary(large('word ', (rule) => (rule === 0 ? 12_000 : 1)));
    for (let rule = 0; rule < RULES; rule += 1) expect(text).toContain(`### ❌ \`demo/rule-${rule}\``);
  });

  it('uses most of its budget when it has to cut', () => {
    const text = toSummary(large('word ', () => 320));
    expect(utf8Bytes(text)).toBeGreaterThan(800 * 1024);
  });

  it('gives up sentences before names when there are thousands of failing rules', () => {
    const rules = Array.from({ length: 5000 }, (_, index) =>
      ruleResult({ rule: `demo/rule-${index}`, reason: 'x'.repeat(1000) }),
    );
    const text = toSummary(reportOf([], rules));
    expect(utf8Bytes(text)).toBeLessThan(900 * 1024);
    for (const { rule } of rules) expect(text).toContain(`\`${rule}\``);
  });

  it('stays within budget when even the names do not fit', () => {
    const rules = Array.from({ length: 20_000 }, (_, index) => ruleResult({ rule: `${'@'.repeat(150)}${index}` }));
    const text = toComment(reportOf([], rules));
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/^- and \d+ more$/m);
  });
});
