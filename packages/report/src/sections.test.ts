import { describe, expect, test } from 'vitest';

import { finding, reportOf, ruleResult } from '../test/samples.ts';
import { toComment } from './comment.ts';
import { toSummary } from './summary.ts';

const table = '| File | Lines |\n|---|---|\n| `src/a.py` | 3 of 4 |';
const rule = ruleResult({ rule: 'demo/words' });
const report = reportOf([finding({ rule: 'demo/words', message: 'Too many words.' })], [rule]);

describe('the blocks of a control', () => {
  test.each([
    ['summary', toSummary],
    ['comment', toComment],
  ] as const)('stand in the %s between the rules and the findings', (_, render) => {
    const text = render(report, [table, '### More\n\nText']);
    expect(text).toContain(`\n${table}\n`);
    expect(text.indexOf(table)).toBeLessThan(text.indexOf('Too many words.'));
    expect(text.indexOf('### More')).toBeGreaterThan(text.indexOf(table));
    expect(text.replace(`\n${table}\n\n### More\n\nText\n`, '')).toBe(render(report));
  });

  test('without room are left out whole, and the comment stays within its limit', () => {
    const large = `LARGE ${'x'.repeat(40_000)}`;
    const findings = Array.from({ length: 500 }, (_, n) =>
      finding({ rule: 'demo/words', message: `${n} ${'y'.repeat(400)}` }),
    );
    const text = toComment(reportOf(findings, [rule]), [large, table]);
    expect(text).toContain(table);
    expect(text).not.toContain('LARGE');
    expect(text.length).toBeLessThan(65_000);
  });
});
