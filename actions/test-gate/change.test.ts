import type { PullRequestContext } from '@cm/app';
import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { findingsOf, judging, junit, outcomeOf, passed, skipped, type Told } from './test-gate.fixture.ts';

const judged = judging(memoryPorts);
const files = { 'junit.xml': junit({ test_a: passed }) };
const two = 'def test_a():\n    pass\n\n\ndef test_b():\n    pass\n';

async function outcomes(told: Told): Promise<object> {
  const { judgement } = await judged({ files, ...told });
  const of = (rule: string): string => outcomeOf(judgement, rule);
  return { focused: of('focused-tests'), skipped: of('newly-skipped'), removed: of('tests-removed') };
}

const fine = { focused: 'pass', skipped: 'pass', removed: 'pass' };

describe('what a change does to tests', () => {
  it.each<[string, Told, object]>([
    ['nothing', { after: { 'src/cart.py': 'a = 3\n' } }, fine],
    [
      'a mark to skip',
      { after: { 'tests/test_cart.py': '@pytest.mark.skip\ndef test_a():\n    pass\n' } },
      { ...fine, skipped: 'fail' },
    ],
    ['a mark in a file that is no test', { after: { 'src/marks.py': 'pytest.mark.skip\n' } }, fine],
    [
      'a mark that was there',
      {
        before: { 'tests/test_b.py': '@pytest.mark.skip\ndef test_b():\n    pass\n' },
        after: { 'tests/test_b.py': '@pytest.mark.skip\ndef test_b():\n    assert 1\n' },
      },
      fine,
    ],
    [
      'a mark that moved to another file',
      {
        before: { 'tests/test_b.py': '@pytest.mark.skip\ndef test_b():\n    pass\n' },
        after: { 'tests/test_b.py': null, 'tests/test_c.py': '@pytest.mark.skip\ndef test_b():\n    pass\n' },
      },
      fine,
    ],
    [
      'a test that is singled out',
      { after: { 'src/cart.test.ts': "it.only('adds', () => {});\n" } },
      { ...fine, focused: 'fail' },
    ],
    [
      'the same in a file that the policy leaves out',
      { after: { 'src/cart.test.ts': "it.only('adds', () => {});\n" }, settings: { exclude: ['src/cart.test.ts'] } },
      fine,
    ],
    [
      'a test that is gone',
      { before: { 'tests/test_b.py': two }, after: { 'tests/test_b.py': 'def test_a():\n    pass\n' } },
      { ...fine, removed: 'fail' },
    ],
    [
      'a test with another name',
      { before: { 'tests/test_b.py': two }, after: { 'tests/test_b.py': two.replace('test_b', 'test_c') } },
      fine,
    ],
    [
      'a test that moved',
      {
        before: { 'tests/test_b.py': two },
        after: { 'tests/test_b.py': 'def test_a():\n    pass\n', 'tests/test_c.py': 'def test_b():\n    pass\n' },
      },
      fine,
    ],
    [
      'a deleted test file',
      { before: { 'tests/test_b.py': two, 'src/b.py': 'b\n' }, after: { 'tests/test_b.py': null } },
      { ...fine, removed: 'fail' },
    ],
    [
      'a deleted test file, with its code',
      { before: { 'tests/test_b.py': two, 'src/b.py': 'b\n' }, after: { 'tests/test_b.py': null, 'src/b.py': null } },
      fine,
    ],
    ['deleted data of tests', { before: { 'tests/fixtures/a.py': two }, after: { 'tests/fixtures/a.py': null } }, fine],
    [
      'a deleted helper of tests',
      { before: { 'tests/helpers.py': 'a = 1\n' }, after: { 'tests/helpers.py': null } },
      fine,
    ],
    [
      'a deleted test file in a language whose tests are not known',
      { before: { 'tests/cart_test.lua': 'x\n' }, after: { 'tests/cart_test.lua': null } },
      { ...fine, removed: 'fail' },
    ],
  ])('%s', async (_, told, expected) => {
    expect(await outcomes(told)).toEqual(expected);
  });

  it('is pointed at by file and line', async () => {
    const { judgement } = await judged({ files, after: { 'src/cart.test.ts': "\nit.only('adds', () => {});\n" } });
    expect(findingsOf(judgement, 'focused-tests')[0]?.location).toEqual({
      kind: 'file',
      path: 'src/cart.test.ts',
      line: 2,
    });
  });

  it('cannot be told without the diff, and then nothing of it passes', async () => {
    const more = {
      change: {
        repository: 'acme/webshop',
        event: 'push',
        base: 'c'.repeat(40),
        head: 'd'.repeat(40),
        merge: null,
        headRepository: null,
        pullRequest: null,
      },
    };
    const { judgement } = await judged({ files, more });
    expect(
      ['change-read', 'focused-tests', 'newly-skipped', 'tests-removed'].map((rule) => outcomeOf(judgement, rule)),
    ).toEqual(Array(4).fill('unknown'));
  });
});

describe('a change that says why', () => {
  const after = { 'tests/test_cart.py': '@pytest.mark.skip\ndef test_a():\n    pass\n' };
  const pull = (body: string): Told['more'] => ({ pullRequest: { number: 7, body } as PullRequestContext });

  it.each<[string, Partial<Told>, string]>([
    ['in a commit message', { message: 'test: rest\n\nTests-Skipped: the sandbox is down until Monday\n' }, 'pass'],
    ['in the description', { more: pull('Text.\n\n- Tests-skipped: the sandbox is down\n') ?? {} }, 'pass'],
    ['with one word', { message: 'test: rest\n\nTests-Skipped: yes\n' }, 'fail'],
    ['with a template’s words', { more: pull('Tests-Skipped: <why they rest>') ?? {} }, 'fail'],
    ['in a comment that nobody sees', { more: pull('<!-- x\nTests-Skipped: why they rest\n-->') ?? {} }, 'fail'],
    ['of something else', { message: 'test: rest\n\nTests-Removed: they are of no use\n' }, 'fail'],
  ])('%s', async (_, told, skippedOutcome) => {
    expect(await outcomes({ after, ...told })).toEqual({ ...fine, skipped: skippedOutcome });
  });

  it('is quoted in the report', async () => {
    const { judgement } = await judged({ files, after, message: 'test: rest\n\nTests-Skipped: the sandbox is down\n' });
    expect(judgement.facts['said']).toMatchObject({
      skipped: { reason: 'the sandbox is down', where: 'commit bbbbbbbbbbbb' },
      removed: null,
    });
  });
});

describe('with reports of the base', () => {
  const inputs = { reports: ['junit.xml'], 'base-reports': ['base/*.xml'] };
  const against = (before: string, after: string, more: Partial<Told> = {}): Told => ({
    files: { 'base/junit.xml': before, 'junit.xml': after },
    inputs,
    ...more,
  });
  const all = junit({ a: passed, b: passed, c: skipped });

  it.each<[string, Told, object]>([
    ['the same tests', against(all, all), fine],
    [
      'a test that ran and is skipped now',
      against(all, junit({ a: passed, b: skipped, c: skipped })),
      { ...fine, skipped: 'fail' },
    ],
    [
      'a test that was skipped and is',
      against(junit({ a: skipped, b: passed }), junit({ a: skipped, b: passed })),
      fine,
    ],
    ['a test that is gone', against(all, junit({ a: passed, b: passed })), { ...fine, removed: 'fail' }],
    ['a test with another name', against(all, junit({ a: passed, b: passed, d: passed })), fine],
    ['a base that cannot be read', against('<testsuite>', all), { ...fine, skipped: 'unknown', removed: 'unknown' }],
    [
      'a base that is not there',
      { files: { 'junit.xml': all }, inputs },
      { ...fine, skipped: 'unknown', removed: 'unknown' },
    ],
    [
      'marks in the diff that the reports know better',
      against(all, all, { after: { 'tests/test_cart.py': '@pytest.mark.skip\n' } }),
      fine,
    ],
  ])('%s', async (_, told, expected) => {
    expect(await outcomes(told)).toEqual(expected);
  });
});
