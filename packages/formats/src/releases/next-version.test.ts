import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nextVersion } from './next-version.ts';
import { compareVersions, readVersion } from './version.ts';
import type { VersionCommit } from './next-version.ts';

/** `feat fix! chore`: one commit each, with its position as its hash. */
function commits(text: string): readonly VersionCommit[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word, index) => ({
      sha: `c${index + 1}`,
      type: word.startsWith('?') ? null : word.replace('!', ''),
      breaking: word.endsWith('!'),
    }));
}

describe('nextVersion', () => {
  it.each([
    ['1.2.3', 'fix', '1.2.4', 'patch', 'c1'],
    ['1.2.3', 'fix feat fix feat', '1.3.0', 'minor', 'c2'],
    ['1.2.3', 'feat fix! feat!', '2.0.0', 'major', 'c2'],
    ['1.2.3', 'chore!', '2.0.0', 'major', 'c1'],
    ['1.2.3', 'docs style refactor test chore perf ?', '1.2.3', 'none', null],
    ['1.2.3', '', '1.2.3', 'none', null],
    ['v1.2.3', 'fix', '1.2.4', 'patch', 'c1'],
    ['1.2.3+build.5', 'fix', '1.2.4', 'patch', 'c1'],
    // Clause 4: anything may change in 0.y.z.
    ['0.3.1', 'fix!', '0.4.0', 'minor', 'c1'],
    ['0.3.1', 'feat', '0.4.0', 'minor', 'c1'],
    ['0.3.1', 'fix', '0.3.2', 'patch', 'c1'],
    // A pre-release stands for the version that it precedes.
    ['1.2.0-rc.1', 'fix', '1.2.0', 'patch', 'c1'],
    ['1.2.0-rc.1', 'feat', '1.2.0', 'minor', 'c1'],
    ['1.2.1-rc.1', 'feat', '1.3.0', 'minor', 'c1'],
    ['1.2.0-rc.1', 'feat!', '2.0.0', 'major', 'c1'],
    ['2.0.0-rc.1', 'feat!', '2.0.0', 'major', 'c1'],
    ['2.0.0-rc.1', 'fix', '2.0.0', 'patch', 'c1'],
    ['1.2.0-rc.1', 'docs', '1.2.0-rc.1', 'none', null],
    // The questions below the specification: start at 0.1.0.
    [null, 'fix feat', '0.1.0', 'minor', 'c2'],
    [null, '', '0.1.0', 'minor', null],
  ])('%s and %j give %s', (current, types, version, bump, because) => {
    expect(nextVersion(current, commits(types))).toEqual({ version, bump, because });
  });

  it.each(['', 'v1', '1.2', 'nightly', '01.2.3', '9007199254740991.0.0'])('%j cannot be counted on from', (current) => {
    expect(nextVersion(current, commits('feat!'))).toBeNull();
  });

  it('never goes back, and goes on where there is a reason to', () => {
    const number = fc.nat({ max: 30 });
    const current = fc
      .tuple(number, number, number, fc.constantFrom('', '-rc.1', '-0'))
      .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre}`);
    const type = fc.constantFrom('feat', 'fix', 'docs', 'feat!', 'chore!', '?');
    fc.assert(
      fc.property(current, fc.array(type, { maxLength: 6 }), (text, types) => {
        const next = nextVersion(text, commits(types.join(' ')));
        const [before, after] = [readVersion(text), readVersion(next?.version ?? '')];
        if (next === null || before === null || after === null) throw new Error(`${text} gave nothing`);
        expect(Math.sign(compareVersions(after, before))).toBe(next.bump === 'none' ? 0 : 1);
      }),
    );
  });
});
