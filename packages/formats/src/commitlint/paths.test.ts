import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mayHoldCommitlint } from './paths.ts';

describe('whether a file may hold a configuration', () => {
  it.each([
    ['.commitlintrc', '', true],
    ['commitlint.config.ts', '', true],
    ['README.md', 'commitlint', false],
    ['web/.commitlintrc', '', false],
    ['package.json', '{"name": "x"}', false],
    ['package.json', '{"devDependencies": {"@commitlint/cli": "21.2.4"}}', false],
    ['package.json', '{"commitlint": null}', true],
    ['package.json', '\uFEFF{"commitlint": {}}', true],
    [`package.json`, String.raw`{"\u0063ommitlint": {}}`, true],
    ['package.json', '{"commitlint": ', true],
    ['package.yaml', 'devDependencies:\n  commitlint: "21"\n', true],
    ['package.yaml', 'name: x\n', false],
  ])('%s with %j: %s', (path, text, may) => {
    expect(mayHoldCommitlint({ path, text })).toBe(may);
  });

  it('never says no of a package.json that has the key', () => {
    const keys = fc.constantFrom('commitlint', 'name', '@commitlint/cli', 'Commitlint');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (value) => {
        const may = mayHoldCommitlint({ path: 'package.json', text: JSON.stringify(value, null, 2) });
        expect(may || !Object.keys(value).includes('commitlint')).toBe(true);
      }),
    );
  });
});
