import type { Waiver } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { auditWaivers } from './waiver-audit.ts';

const ruleIds = ['commit-lint/header', 'coverage-gate/total'];
const waiver: Waiver = {
  control: 'commit-lint',
  rule: 'commit-lint/header',
  scope: '*',
  reason: 'imported history of the old service',
  approver: 'alice',
  expires: '2026-12-31',
  ticket: 'TASK-7',
};

describe('auditWaivers on 2026-03-10', () => {
  const table: readonly (readonly [string, Partial<Waiver>, readonly string[]])[] = [
    ['a good one', {}, []],
    ['a good one with the short rule name', { rule: 'header' }, []],
    ['ended yesterday', { expires: '2026-03-09' }, ['expired']],
    ['ends today', { expires: '2026-03-10' }, ['expiring']],
    ['ends in 14 days', { expires: '2026-03-24' }, ['expiring']],
    ['ends in 15 days', { expires: '2026-03-25' }, []],
    ['misspelt control', { control: 'comit-lint' }, ['unknown-control']],
    ['misspelt rule', { rule: 'commit-lint/heder' }, ['unknown-rule']],
    ["another control's rule", { rule: 'coverage-gate/total' }, ['unknown-rule']],
    ['misspelt and ended', { rule: 'heder', expires: '2026-01-01' }, ['unknown-rule', 'expired']],
  ];
  it.each(table)('%s', (_, changes, kinds) => {
    const remarks = auditWaivers([{ ...waiver, ...changes }], { today: '2026-03-10', ruleIds, used: null });
    expect(remarks.map((remark) => remark.kind)).toEqual(kinds);
  });

  it('says when, and what to write', () => {
    const list = [
      { ...waiver, expires: '2026-03-11' },
      { ...waiver, rule: 'heder', scope: 'src/' },
    ];
    const remarks = auditWaivers(list, { today: '2026-03-10', ruleIds, used: null });
    expect(remarks.map((remark) => remark.message)).toEqual([
      'This waiver ends tomorrow, on 2026-03-11.',
      'The control commit-lint has no rule "commit-lint/heder".',
    ]);
    expect(remarks[1]?.fix).toBe('Write commit-lint/header, or remove the waiver.');
  });

  it('tells duplicates, whatever their reason and end', () => {
    const again = { ...waiver, rule: 'header', reason: 'the same thing once more', expires: '2026-11-30' };
    const remarks = auditWaivers([waiver, again], { today: '2026-03-10', ruleIds, used: null });
    expect(remarks.map(({ waiver: which, kind }) => [which === again, kind])).toEqual([[true, 'duplicate']]);
  });

  it('tells unused ones only where somebody looked, and not what another remark explains', () => {
    const other = { ...waiver, scope: 'src/' };
    const ended = { ...waiver, scope: 'old/', expires: '2026-01-01' };
    const list = [waiver, other, ended];
    const looked = auditWaivers(list, { today: '2026-03-10', ruleIds, used: [{ ...waiver }] });
    expect(looked.map(({ waiver: which, kind }) => [which.scope, kind])).toEqual([
      ['src/', 'unused'],
      ['old/', 'expired'],
    ]);
  });
});
