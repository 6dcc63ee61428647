import { describe, expect, it } from 'vitest';

import { commitlintPaths, formOf } from './paths.ts';
import { readCommitlintConfig } from './read.ts';

async function skeletonOf(text: string, path = 'commitlint.config.js'): Promise<string> {
  const reading = await readCommitlintConfig([{ path, text }]);
  return reading.kind === 'program' ? reading.skeleton : '';
}

const literal = `module.exports = {
  extends: ['@commitlint/config-conventional'],
  rules: { 'type-enum': [2, 'always', ['feat']], "scope-empty": [2, 'never'] },
};`;

describe('a configuration that is a program', () => {
  it('is not run or read, and says what to do', async () => {
    const reading = await readCommitlintConfig([{ path: 'commitlint.config.ts', text: 'throw new Error()' }]);
    expect(reading).toMatchObject({
      kind: 'program',
      message:
        'commitlint.config.ts is a program, and no code of a repository is run here. It is not read in part either, even where it holds only plain values.',
      fix: 'Write the same settings as .commitlintrc.yaml, which commitlint reads before commitlint.config.ts, and remove commitlint.config.ts.',
    });
  });

  it('gives a skeleton with the presets and rules that it names', async () => {
    expect(await skeletonOf(literal)).toBe(`# .commitlintrc.yaml, instead of commitlint.config.js
extends:
  - "@commitlint/config-conventional"
# rules:
  # Level (0 off, 1 warning, 2 error), always or never, value; copy from commitlint.config.js:
  # scope-empty: [2, never]
  # type-enum: [2, always]
`);
  });

  it.each([
    ['a literal', literal],
    ['nothing that is known', 'export default make()'],
    ['rules and no preset', "export default { rules: { 'type-enum': [2, 'always', []] } }"],
    ['all presets', '"@commitlint/config-angular" "@commitlint/config-conventional" "@commitlint/config-nx-scopes"'],
  ])('the skeleton for %s is a configuration as it is', async (_, text) => {
    const reading = await readCommitlintConfig([{ path: '.commitlintrc.yaml', text: await skeletonOf(text) }]);
    expect(reading.kind).toBe('config');
  });

  it('comes after .commitlintrc.yaml in commitlint, so that the advice works', () => {
    const programs = commitlintPaths.filter((path) => formOf(path) === 'program');
    expect(programs.length).toBe(12);
    expect(Math.min(...programs.map((path) => commitlintPaths.indexOf(path)))).toBeGreaterThan(
      commitlintPaths.indexOf('.commitlintrc.yaml'),
    );
  });
});
