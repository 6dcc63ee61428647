import { describe, expect, it } from 'vitest';

import { kinds, scaffold } from './index.ts';

const none = (): boolean => false;

function pathsOf(kind: string, name: string, has: (path: string) => boolean): readonly string[] {
  const made = scaffold(kind, name, has);
  return 'problem' in made ? [made.problem] : made.files.map(({ path }) => path);
}

describe('cm new', () => {
  it('makes one folder for an action', () => {
    expect(pathsOf('action', 'some-check', none)).toEqual([
      'actions/some-check/action.ts',
      'actions/some-check/schemas.ts',
      'actions/some-check/judge.ts',
      'actions/some-check/judge.test.ts',
      'actions/some-check/rules/required-files.ts',
      'actions/some-check/README.md',
    ]);
  });

  it('makes one file and its test for a rule', () => {
    expect(pathsOf('rule', 'some-check/no-pipes', (path) => path === 'actions/some-check/action.ts')).toEqual([
      'actions/some-check/rules/no-pipes.ts',
      'actions/some-check/rules/no-pipes.test.ts',
    ]);
  });

  it('makes one file, its test and its fixture for a format, and the contract of a new kind', () => {
    const format = [
      'packages/formats/src/coverage/lcov.ts',
      'packages/formats/src/coverage/lcov.test.ts',
      'packages/formats/src/coverage/fixtures/lcov/foreign.txt',
    ];
    const contract = 'packages/formats/src/coverage/format.ts';
    expect(pathsOf('format', 'coverage/lcov', none)).toEqual([contract, ...format]);
    expect(pathsOf('format', 'coverage/lcov', (path) => path === contract)).toEqual(format);
  });

  it.each([
    ['widget', 'x', 'There is no "widget" to make. Make one of: action, rule, format.'],
    ['action', 'Some-Check', '"Some-Check" is no action name.'],
    ['action', 'some--check', '"some--check" is no action name.'],
    ['action', 'some-', '"some-" is no action name.'],
    ['action', '1st', '"1st" is no action name.'],
    ['action', '', '"" is no action name.'],
    ['action', '../outside', '"../outside" is no action name.'],
    ['action', 'lib', 'The action name "lib" is taken'],
    ['action', 'a'.repeat(41), 'has 41 characters. Use at most 40.'],
    ['rule', 'no-control', 'A rule is named <control>/<name>'],
    ['rule', 'a/b/c', 'A rule is named <control>/<name>'],
    ['rule', 'absent/rule', 'There is no control "absent". Make it first: cm new action absent.'],
    ['format', 'coverage/format', '"format" is a file of every kind.'],
  ])('refuses %s %s', (kind, name, problem) => {
    expect(pathsOf(kind, name, none)[0]).toContain(problem);
  });

  it('overwrites nothing', () => {
    for (const kind of kinds) {
      const name = kind === 'action' ? 'some-check' : 'some-check/part';
      expect(pathsOf(kind, name, () => true)[0]).toContain('is there already');
    }
  });
});
