import { describe, expect, it } from 'vitest';

import { finding, reportOf, sample } from '../test/samples.ts';
import { toFindingsText, toText } from './text.ts';
import { columns, wrap } from './wrap.ts';

const title = 'The type is one of the seven';
const rules = [
  {
    id: 'commit-lint/type',
    clause: 'c',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title,
    doc: { why: '', good: [], bad: [], fix: '' },
  },
] as const;

describe('terminal text', () => {
  it('shows a rule title where it fits the line', () => {
    expect(toText(sample('fail'), { colour: false, width: 100, rules })).toContain(
      `pull request 42, title  commit-lint/type  ${title}\n`,
    );
    expect(toText(sample('fail'), { colour: false, width: 60, rules })).not.toContain(title);
  });

  it('keeps prose within the width, and what is to be copied whole', () => {
    const command = `git commit --amend -m "${'a'.repeat(120)}"`;
    const text = toText(reportOf([finding({ message: 'word '.repeat(60), remedy: `Run this:\n${command}` })]), {
      colour: false,
      width: 50,
    });
    expect(text).toContain(`        ${command}\n`);
    expect(text.split('\n').filter((line) => line.length > 50)).toEqual([`        ${command}`]);
  });

  it('says a remedy once for neighbours that share it', () => {
    const text = toText(reportOf([finding({ message: 'One.' }), finding({ message: 'Two.' })]), {
      colour: false,
      width: 80,
    });
    expect(text.match(/To fix: Mend it\./g)).toHaveLength(1);
  });

  it.each([
    ['pass', '✓ commit-lint passed, with 1 warning'],
    ['fail', '✗ commit-lint failed'],
    ['unknown', '? commit-lint could not tell'],
  ] as const)('starts a %s report with its outcome', (name, start) => {
    expect(toText(sample(name), { colour: false, width: 80 }).startsWith(start)).toBe(true);
    expect(toText(sample(name), { colour: true, width: 80 })).toMatch(/^\u001b\[1m\u001b\[3[123]m/);
  });

  it('counts open warnings of a passing report, not waived ones', () => {
    const findings = [
      finding({ level: 'warning' }),
      finding({ level: 'warning', outcome: 'waived' }),
      finding({ level: 'notice' }),
    ];
    const text = toText({ ...reportOf(findings), outcome: 'pass' }, { colour: false, width: 80 });
    expect(text).toContain('demo passed, with 1 warning:');
  });

  it('says what an undecided check means, unless the policy only audits', () => {
    const { policy, ...rest } = sample('unknown');
    const enforced = toText({ ...rest, policy: { ...policy, mode: 'enforce' } }, { colour: false, width: 100 });
    expect(enforced).toContain('never counts as passed');
    expect(toText(sample('unknown'), { colour: false, width: 100 })).toContain('audit mode');
  });
});

describe('the findings alone', () => {
  const look = { colour: false, width: 100, rules };

  it('are those of the whole text', () => {
    const report = sample('fail');
    const alone = toFindingsText(report, look);
    expect(toText(report, look)).toContain(`\n\n${alone}`);
    expect(alone.startsWith('✗ ')).toBe(true);
  });

  it('are nothing where nothing is open', () => {
    expect(toFindingsText(reportOf([]), look)).toBe('');
  });
});

describe('wrapping', () => {
  it('breaks between words only', () => {
    expect(wrap('aaa bbb ccccccccccccc d', 9, '  ')).toEqual(['  aaa bbb', '  ccccccccccccc', '  d']);
  });

  it.each([
    ['abc', 3],
    ['漢字', 4],
    ['😀', 2],
    ['e\u0301', 1],
    ['a\u200bb', 2],
  ])('counts the columns of %j as %i', (text, expected) => {
    expect(columns(text)).toBe(expected);
  });
});
