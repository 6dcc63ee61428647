import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, it } from 'vitest';

import { compareVersions, readVersion } from './version.ts';
import type { Version } from './version.ts';

function version(text: string): Version {
  const read = readVersion(text);
  if (read === null) throw new Error(`${text} is no version`);
  return read;
}

// The examples that semver.org gives beside its own regular expression.
describe('readVersion accepts what semver.org gives as valid', () => {
  it.each([
    '0.0.4 1.2.3 10.20.30 1.1.2-prerelease+meta 1.1.2+meta 1.1.2+meta-valid 1.0.0-alpha 1.0.0-alpha.beta.1',
    '1.0.0-alpha0.valid 1.0.0-alpha.0valid 1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay 1.0.0-rc.1+build.1',
    '10.2.3-DEV-SNAPSHOT 1.2.3-SNAPSHOT-123 2.0.0+build.1848 2.0.1-alpha.1227 1.0.0-alpha+beta 1.0.0-0A.is.legal',
    '1.2.3----RC-SNAPSHOT.12.9.1--.12+788 1.2.3----R-S.12.9.1--.12+meta 1.0.0+0.build.1-rc.10000aaa-kk-0.1',
  ])('%s', (line) => {
    expect(line.split(' ').filter((text) => readVersion(text) === null)).toEqual([]);
  });
});

describe('readVersion refuses what semver.org gives as invalid', () => {
  it.each([
    '1 1.2 1.2.3-0123 1.2.3-0123.0123 1.1.2+.123 +invalid -invalid -invalid+invalid -invalid.01 alpha alpha.beta',
    'alpha+beta alpha_beta alpha. alpha.. 1.0.0-alpha_beta -alpha. 1.0.0-alpha.. 1.0.0-alpha..1 1.0.0-alpha...1',
    '01.1.1 1.01.1 1.1.01 1.2.3.DEV 1.2-SNAPSHOT 1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788 1.2-RC-SNAPSHOT',
    '-1.0.3-gamma+b7718 +justmeta 9.8.7+meta+meta 9.8.7-whatever+meta+meta v1.2.3 =1.2.3',
  ])('%s', (line) => {
    expect(line.split(' ').filter((text) => readVersion(text) !== null)).toEqual([]);
  });

  it.each(['', ' 1.2.3', '1.2.3 ', '1.2.3\n', `1.2.3-${'a'.repeat(300)}`, '99999999999999999999.0.0'])('%j', (text) => {
    expect(readVersion(text)).toBeNull();
  });
});

it('takes a version apart', () => {
  expect(readVersion('1.22.3-rc.10+linux.5')).toEqual({
    text: '1.22.3-rc.10',
    major: 1,
    minor: 22,
    patch: 3,
    prerelease: ['rc', 10],
    build: ['linux', '5'],
  });
});

describe('compareVersions', () => {
  // The first line is the example of clause 11 of the specification.
  it.each([
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0',
    '1.9.0 1.10.0 1.11.0 2.0.0-0 2.0.0 2.1.0 2.1.1',
    '1.2.0-rc.9 1.2.0-rc.10 1.2.0-rc9 1.2.0',
  ])('orders %s', (line) => {
    const ordered = line.split(' ');
    const sorted = ordered.toReversed().map(version).toSorted(compareVersions);
    expect(sorted.map(({ text }) => text)).toEqual(ordered);
  });

  it('does not count build metadata', () => {
    expect(compareVersions(version('1.2.3+a'), version('1.2.3+b'))).toBe(0);
  });

  it('orders as the semver library does', () => {
    const number = fc.nat({ max: 12 });
    const label = fc.array(fc.constantFrom('rc', 'beta', '1', '2', '10', 'a-b', '0'), { maxLength: 3 });
    const text = fc
      .tuple(number, number, number, label)
      .map(([a, b, c, labels]) => `${a}.${b}.${c}${labels.length > 0 ? `-${labels.join('.')}` : ''}`);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(Math.sign(compareVersions(version(one), version(other)))).toBe(semver.compare(one, other));
      }),
    );
  });
});
