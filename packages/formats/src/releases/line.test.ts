import { describe, expect, it } from 'vitest';

import { previousOfLine } from './line.ts';
import { readReleaseTag } from './release-tag.ts';
import type { ReleasePlace } from './line.ts';

function place(name: string, others: string, reachable: string | null): ReleasePlace {
  const tag = readReleaseTag(name);
  if (tag.kind !== 'release') throw new Error(`${name} is no release`);
  return previousOfLine(tag, others.split(' '), reachable === null ? null : reachable.split(' '));
}

const all = 'v1.0.0 v1.1.0 v1.2.3 v1.2.4 v2.0.0 v1 v1.2 v2 nightly';

describe('a release in order', () => {
  it.each([
    ['the first of all', 'v0.1.0', 'nightly v1', 'nightly', null],
    ['the next of its line', 'v1.2.5', 'v1.2.3 v1.2.4 v1.2', 'v1.2.3 v1.2.4', 'v1.2.4'],
    ['the first of a new line', 'v2.1.0', all, 'v1.0.0 v1.1.0 v2.0.0', 'v2.0.0'],
    ['a new major version', 'v3.0.0', all, 'v1.0.0 v1.1.0 v2.0.0', 'v2.0.0'],
    ['a back-port on an old branch after v2.0.0', 'v1.2.5', all, 'v1.0.0 v1.1.0 v1.2.3 v1.2.4', 'v1.2.4'],
    ['a new minor on an old branch after v2.0.0', 'v1.3.0', all, 'v1.0.0 v1.1.0 v1.2.3 v1.2.4', 'v1.2.4'],
    ['a new line that never saw the back-ports', 'v2.1.0', 'v1.9.0 v1.9.1 v2.0.0', 'v1.9.0 v2.0.0', 'v2.0.0'],
    ['the first of a line without those back-ports', 'v2.0.0', 'v1.9.0 v1.9.1', 'v1.9.0', 'v1.9.0'],
    ['a pre-release', 'v2.1.0-rc.1', all, 'v2.0.0', 'v2.0.0'],
    ['its next pre-release', 'v2.1.0-rc.10', 'v2.0.0 v2.1.0-rc.9', 'v2.0.0 v2.1.0-rc.9', 'v2.1.0-rc.9'],
    ['the release after its pre-releases', 'v2.1.0', 'v2.0.0 v2.1.0-rc.9', 'v2.0.0 v2.1.0-rc.9', 'v2.1.0-rc.9'],
    ['history unknown', 'v1.2.5', all, null, 'v1.2.4'],
    ['made again: its own name does not count', 'v1.2.4', 'v1.2.3 v1.2.4', 'v1.2.3 v1.2.4', 'v1.2.3'],
  ])('%s: %s', (_, name, others, reachable, previous) => {
    const found = place(name, others, reachable);
    expect(found.conflict).toBeNull();
    expect(found.previous?.name ?? null).toBe(previous);
  });
});

describe('a release out of order', () => {
  it.each([
    ['less than the last of its line', 'v1.2.2', all, 'v1.1.0', 'v1.2.4', 'line'],
    ['a gap filled later', 'v1.2.4', 'v1.2.3 v1.2.5', null, 'v1.2.5', 'line'],
    ['a pre-release of what is released', 'v1.2.4-rc.1', all, 'v1.1.0', 'v1.2.4', 'line'],
    ['an older pre-release', 'v1.3.0-beta.2', 'v1.3.0-rc.1', null, 'v1.3.0-rc.1', 'line'],
    ['an old line on the default branch after v2.0.0', 'v1.3.0', all, 'v1.2.3 v2.0.0', 'v2.0.0', 'reachable'],
    ['a pre-release in its history counts', 'v1.3.0', 'v2.0.0-rc.1', 'v2.0.0-rc.1', 'v2.0.0-rc.1', 'reachable'],
    ['the same version but for build metadata', 'v1.2.4+linux', all, 'v1.1.0', 'v1.2.4', 'same-version'],
  ])('%s: %s', (_, name, others, reachable, tag, why) => {
    expect(place(name, others, reachable).conflict).toMatchObject({ tag: { name: tag }, why });
  });
});

it('knows what users of final releases had before', () => {
  const found = place('v2.1.0', 'v2.0.0 v2.1.0-rc.1 v2.1.0-rc.2', 'v2.0.0 v2.1.0-rc.1 v2.1.0-rc.2');
  expect([found.previous?.name, found.previousFinal?.name]).toEqual(['v2.1.0-rc.2', 'v2.0.0']);
});
