import lint from '@commitlint/lint';
import allRules from '@commitlint/rules';
import { describe, expect, it } from 'vitest';

import { lintWithCommitlint } from './lint.ts';
import { conventionalParser, plainParser } from './presets.ts';
import { pureRules } from './pure-rules.ts';
import { ruleTable } from './rule-table.ts';
import { trailerRules } from './trailer-rules.ts';

type Row = readonly [rule: string, condition: 'always' | 'never', value: unknown, keeps: string, breaks: string];

const long = `feat: ${'x'.repeat(70)}`;

/** Each rule with its documented default, or the condition that its page describes. */
const rows: readonly Row[] = [
  ['body-case', 'always', 'lower-case', 'feat: x\n\nlower case', 'feat: x\n\nUpper case'],
  ['body-empty', 'never', undefined, 'feat: x\n\nbody', 'feat: x'],
  ['body-full-stop', 'never', '.', 'feat: x\n\nbody', 'feat: x\n\nbody.'],
  ['body-leading-blank', 'always', undefined, 'feat: x\n\nbody', 'feat: x\nbody'],
  ['body-max-length', 'always', 5, 'feat: x\n\n12345', 'feat: x\n\n123456'],
  ['body-max-line-length', 'always', 5, 'feat: x\n\n12345\n12345', 'feat: x\n\n12345\n123456'],
  ['body-max-line-length', 'always', 5, 'feat: x\n\nsee https://acme.test/x', 'feat: x\n\nsee ftp://acme.test/x'],
  ['body-min-length', 'always', 5, 'feat: x\n\n12345', 'feat: x\n\n1234'],
  ['breaking-change-exclamation-mark', 'always', undefined, 'feat!: x\n\nBREAKING CHANGE: y', 'feat!: x\n\ny'],
  ['footer-empty', 'never', undefined, 'feat: x\n\nRefs: y', 'feat: x\n\nbody'],
  ['footer-leading-blank', 'always', undefined, 'feat: x\n\nbody\n\nRefs: y', 'feat: x\n\nbody\nRefs: y'],
  ['footer-max-length', 'always', 7, 'feat: x\n\nRefs: y', 'feat: x\n\nRefs: yy'],
  ['footer-max-line-length', 'always', 7, 'feat: x\n\nRefs: y\nRefs: z', 'feat: x\n\nRefs: y\nRefs: zz'],
  ['footer-min-length', 'always', 7, 'feat: x\n\nRefs: y', 'feat: x\n\nRef: y'],
  ['header-case', 'always', 'lower-case', 'feat: x', 'Feat: x'],
  ['header-full-stop', 'never', '.', 'feat: x', 'feat: x.'],
  ['header-max-length', 'always', 72, 'feat: x', long],
  ['header-min-length', 'always', 7, 'feat: x', 'fix: x'],
  ['header-trim', 'always', undefined, 'feat: x', ' feat: x'],
  ['references-empty', 'never', undefined, 'feat: x\n\nCloses #12', 'feat: x\n\nCloses nothing'],
  ['scope-case', 'always', 'lower-case', 'feat(api/web): x', 'feat(api/Web): x'],
  ['scope-delimiter-style', 'always', ['/'], 'feat(a/b): x', 'feat(a,b): x'],
  ['scope-empty', 'never', undefined, 'feat(api): x', 'feat: x'],
  ['scope-enum', 'always', ['api', 'web'], 'feat(api,web): x', 'feat(api,app): x'],
  ['scope-max-length', 'always', 3, 'feat(api): x', 'feat(apis): x'],
  ['scope-min-length', 'always', 3, 'feat(api): x', 'feat(ap): x'],
  ['signed-off-by', 'always', 'Signed-off-by:', 'feat: x\n\nSigned-off-by: A <a@acme.test>', 'feat: x'],
  ['subject-case', 'never', ['sentence-case', 'upper-case'], 'feat: some words', 'feat: Some words'],
  ['subject-empty', 'never', undefined, 'feat: x', 'feat:'],
  ['subject-exclamation-mark', 'never', undefined, 'feat: x', 'feat!: x'],
  ['subject-full-stop', 'never', '.', 'feat: x...', 'feat: x.'],
  ['subject-max-length', 'always', 3, 'feat: abc', 'feat: abcd'],
  ['subject-min-length', 'always', 3, 'feat: abc', 'feat: ab'],
  ['trailer-exists', 'always', 'Task:', 'feat: x\n\nTask: TASK-1', 'feat: x\n\nTask TASK-1'],
  ['type-case', 'always', 'lower-case', 'feat: x', 'Feat: x'],
  ['type-empty', 'never', undefined, 'feat: x', 'x'],
  ['type-enum', 'always', ['feat', 'fix'], 'feat: x', 'feet: x'],
  ['type-max-length', 'always', 4, 'feat: x', 'chore: x'],
  ['type-min-length', 'always', 4, 'feat: x', 'fix: x'],
];

function breaks(message: string, [rule, condition, value]: Row): readonly string[] {
  const config = { path: '', parser: plainParser, unsupported: [] };
  const parser = rule.endsWith('exclamation-mark') ? conventionalParser : plainParser;
  const setting = { rule, level: 2 as const, condition, ...(value === undefined ? {} : { value }) };
  return lintWithCommitlint(message, { ...config, parser, rules: [setting] }).map((finding) => finding.rule);
}

describe('each rule of commitlint', () => {
  it.each(rows)('%s, %s %j: keeps %j, breaks %j', async (...row) => {
    const [rule, condition, value, good, bad] = row;
    expect(breaks(good, row)).toEqual([]);
    expect(breaks(bad, row)).toEqual([rule]);
    const settings = { [rule]: [2, condition, value] } as Parameters<typeof lint>[1];
    expect((await lint(good, settings, { defaultIgnores: false })).valid).toBe(true);
    expect((await lint(bad, settings, { defaultIgnores: false })).valid).toBe(false);
  });

  it('is in the tables, and in this test', () => {
    const names = Object.keys(allRules).toSorted();
    expect([...ruleTable.keys()].toSorted()).toEqual(names);
    expect([...pureRules.keys(), ...trailerRules.keys()].toSorted()).toEqual(names);
    expect([...new Set(rows.map(([rule]) => rule))].toSorted()).toEqual(names);
  });
});

describe('what commitlint skips because of its text', () => {
  it.each(['Merge branch a', 'Revert x', 'fixup! x', '1.2.3', 'feat: x\n\nMerge branch a into b'])(
    '%j is judged',
    (text) => {
      expect(
        breaks(text, ['body-empty', 'always', undefined, '', '']).length + breaks(text, noType).length,
      ).toBeGreaterThan(0);
    },
  );

  it('a blank message breaks no rule', () => {
    expect(breaks('', noType)).toEqual([]);
    expect(breaks(' \n\t', noType)).toEqual([]);
  });
});

const noType: Row = ['type-empty', 'never', undefined, '', ''];

describe('trailers, where git and commitlint differ', () => {
  const signed = 'Signed-off-by: A <a@acme.test>';
  it.each([
    ['trailer-exists', 'Task:', 'feat: x\n\ntask: TASK-1', true, 'the case of a token does not count in git'],
    ['trailer-exists', 'Task:', 'feat: x\n\nTask:', false, 'a trailer without a value says nothing'],
    [
      'trailer-exists',
      'Task:',
      'feat: x\n\nTask: TASK-1\n\nlast paragraph',
      false,
      'git looks at the last paragraph only',
    ],
    ['trailer-exists', 'Task:', 'feat: x\n\na\n---\nb\n\nTask: TASK-1', true, '`git log` does not stop at ---'],
    ['trailer-exists', 'Task: TASK-', 'feat: x\n\nTask: none', false, 'the value must begin so'],
    ['trailer-exists', 'Task', 'feat: x\n\nTask: TASK-1', true, 'the colon may be left out'],
    ['signed-off-by', 'Signed-off-by:', `feat: x\n\n${signed}\nTask: TASK-1`, true, 'it need not be the last line'],
    ['signed-off-by', '', `feat: x\n\nTask: TASK-1`, false, 'without a value it asks for Signed-off-by'],
    ['signed-off-by', '', `feat: x\n\n${signed}`, true, 'without a value it asks for Signed-off-by'],
    [
      'signed-off-by',
      'Signed-off-by:',
      `feat: x\n\n${signed}\nand so on`,
      true,
      "one of git's own trailers makes a block",
    ],
  ] as const)('%s %j for %j: %s (%s)', (rule, value, message, kept, _why) => {
    expect(breaks(message, [rule, 'always', value, '', ''])).toEqual(kept ? [] : [rule]);
    expect(breaks(message, [rule, 'never', value, '', ''])).toEqual(kept ? [rule] : []);
  });
});
