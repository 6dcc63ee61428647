import { describe, expect, it } from 'vitest';

import { commitlintPaths, formOf } from './paths.ts';
import { readCommitlintConfig } from './read.ts';
import type { CommitlintReading } from './types.ts';

const rules = '{"rules":{"type-empty":[2,"never"]}}';
const yaml = 'rules:\n  type-empty: [2, never]\n';

function textFor(path: string): string {
  if (path === 'package.json') return `{"name":"x","commitlint":${rules}}`;
  if (path === 'package.yaml') return 'name: x\ncommitlint:\n  rules:\n    type-empty: [2, never]\n';
  return formOf(path) === 'yaml' ? yaml : formOf(path) === 'program' ? 'export default {}' : rules;
}

function read(path: string, text: string): Promise<CommitlintReading> {
  return readCommitlintConfig([{ path, text }]);
}

describe('the file that is read', () => {
  it.each(commitlintPaths)('%s, when it is the first in order', async (path) => {
    const later = commitlintPaths.slice(commitlintPaths.indexOf(path));
    const reading = await readCommitlintConfig(later.toReversed().map((name) => ({ path: name, text: textFor(name) })));
    const program = formOf(path) === 'program';
    expect(reading.kind).toBe(program ? 'program' : 'config');
    expect(reading).toMatchObject(program ? { path } : { config: { path } });
    const manifests = ['package.json', 'package.yaml'];
    expect(reading).toMatchObject({ shadowed: later.slice(1).filter((name) => !manifests.includes(name)) });
  });

  it.each([
    ['nothing', []],
    ['a package.json without the key', [{ path: 'package.json', text: '{"name":"x"}' }]],
    [
      'a package.json that uses commitlint',
      [{ path: 'package.json', text: '{"devDependencies":{"@commitlint/cli":"1"}}' }],
    ],
    ['an empty file', [{ path: '.commitlintrc', text: ' \n' }]],
    ['a file of comments', [{ path: '.commitlintrc.yml', text: '# nothing yet\n' }]],
    ['a file of another folder', [{ path: 'sub/.commitlintrc', text: rules }]],
  ])('none for %s', async (_, files) => {
    expect(await readCommitlintConfig(files)).toEqual({ kind: 'none' });
  });

  it('is the next one where the first is empty', async () => {
    const files = [
      { path: '.commitlintrc', text: '' },
      { path: '.commitlintrc.yml', text: yaml },
    ];
    expect(await readCommitlintConfig(files)).toMatchObject({ kind: 'config', config: { path: '.commitlintrc.yml' } });
  });
});

describe('one configuration', () => {
  const expected = [{ rule: 'type-empty', level: 2, condition: 'never' }];
  it.each([
    ['.commitlintrc', rules],
    ['.commitlintrc', yaml],
    ['.commitlintrc', `\uFEFF${rules}`],
    ['.commitlintrc.json', rules.replaceAll(',', ',\n\t')],
    ['.commitlintrc.yaml', `base: &off [2, never]\n${'rules: {type-empty: *off}\n'}`],
    ['.commitlintrc.yaml', 'all: &all {type-empty: [2, never]}\nrules:\n  <<: *all\n'],
  ])('in %s as %j', async (path, text) => {
    expect(await read(path, text)).toMatchObject({ kind: 'config', config: { rules: expected } });
  });
});

describe('a malformed file', () => {
  it.each([
    ['.commitlintrc.json', '{"rules": {\n  "type-empty": [2, "never"],\n}}', 3, 1, 'not valid JSON at "}}"'],
    ['.commitlintrc.json', '{"rules": {', 1, 12, 'not valid JSON at its end'],
    ['.commitlintrc.json', '// rules\n{}', 1, 1, 'not valid JSON at "// rules"'],
    ['.commitlintrc', '{"rules": {"type-empty": [2, "never"]', 1, 38, 'not valid YAML'],
    ['.commitlintrc.yaml', 'rules:\n\ttype-empty: [2, never]\n', 2, 1, 'not valid YAML'],
    [
      '.commitlintrc.yaml',
      `${yaml}  type-empty: [1, never]\n`,
      3,
      3,
      'The key "type-empty" stands here a second time.',
    ],
    ['.commitlintrc.yaml', 'rules: !!js/function "x"\n', 1, 8, 'not valid YAML'],
    ['.commitlintrc.yaml', '- a\n', 1, 1, 'The configuration is a list'],
    ['.commitlintrc.yaml', '{}', 1, 1, 'sets no rule'],
    ['.commitlintrc.yaml', 'helpUrl: x\n', 1, 1, 'sets no rule'],
    ['.commitlintrc.yaml', 'rules:\n', 1, 1, '"rules" is empty'],
    ['.commitlintrc.yaml', 'extends: 3\n', 1, 10, '"extends" is 3'],
    ['.commitlintrc.yaml', `parserPreset: 3\n${yaml}`, 1, 15, '"parserPreset" is 3'],
    ['.commitlintrc.yaml', 'rules:\n  type-enum: 2\n', 2, 14, 'The setting of "type-enum" is 2'],
    [
      '.commitlintrc.yaml',
      'rules:\n  type-enum: [3, always]\n',
      2,
      15,
      'The level of "type-enum" is 3, and must be 0, 1 or 2.',
    ],
    ['.commitlintrc.yaml', 'rules:\n  type-enum: [2]\n', 2, 14, 'The condition of "type-enum" is missing'],
    [
      '.commitlintrc.yaml',
      'rules:\n  type-enum: [2, sometimes]\n',
      2,
      18,
      'The condition of "type-enum" is "sometimes"',
    ],
    ['.commitlintrc.yaml', 'rules:\n  type-enum: [2, always, feat]\n', 2, 26, 'is "feat", and must be a list'],
    ['.commitlintrc.yaml', 'rules:\n  type-enum: [2, always, [feat, 3]]\n', 2, 33, 'is 3, and must be a list of text'],
    [
      '.commitlintrc.yaml',
      'rules:\n  type-case: [2, always, lower]\n',
      2,
      26,
      'is "lower", and must be the name of a case',
    ],
    [
      '.commitlintrc.yaml',
      'rules:\n  scope-enum: [2, always, {scope: [a]}]\n',
      2,
      27,
      'is missing, and must be a map with',
    ],
    ['.commitlintrc.yaml', 'rules:\n  body-max-length: [2, always, ten]\n', 2, 32, 'is "ten", and must be a number'],
    ['.commitlintrc.yaml', 'rules:\n  type-empty: [2, never, 1, 2]\n', 2, 15, 'is a list of 4'],
    [
      'package.json',
      '{\n  "commitlint": {\n    "rules": { "type-empty": [4] }\n  }\n}',
      3,
      31,
      'The level of "type-empty" is 4',
    ],
    ['package.json', '{"commitlint": "x"}', 1, 16, 'The configuration is "x"'],
  ])('%s %j: line %i, column %i: %s', async (path, text, line, column, words) => {
    const reading = await read(path, text);
    expect(reading.kind).toBe('invalid');
    const [problem] = reading.kind === 'invalid' ? reading.problems : [];
    expect(problem).toMatchObject({ path, line, column, message: expect.stringContaining(words) as string });
    expect(problem?.fix).toMatch(/[.]$/);
  });

  it('of over 64 KiB', async () => {
    expect(await read('.commitlintrc.yaml', ' '.repeat(65_537))).toMatchObject({ kind: 'invalid' });
  });

  it('gives every mistake at once', async () => {
    const reading = await read('.commitlintrc.json', '{"extends":1,"rules":{"a":1,"type-enum":[9]}}');
    expect(reading.kind === 'invalid' ? reading.problems.length : 0).toBe(3);
  });
});
