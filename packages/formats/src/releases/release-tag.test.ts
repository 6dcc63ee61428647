import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readReleaseTag } from './release-tag.ts';

describe('a release', () => {
  it.each([
    ['v1.2.3', '1.2.3', false],
    ['v0.1.0', '0.1.0', false],
    ['v1.2.3-rc.1', '1.2.3-rc.1', true],
    ['v1.2.3+linux', '1.2.3', false],
    ['refs/tags/v2.0.0', '2.0.0', false],
  ])('%s is version %s', (name, text, prerelease) => {
    expect(readReleaseTag(name)).toMatchObject({ kind: 'release', version: { text }, prerelease });
  });
});

describe('a moving tag', () => {
  it.each([
    ['v1', 1, null],
    ['v1.2', 1, 2],
    ['v0', 0, null],
    ['v10.20', 10, 20],
  ])('%s', (name, major, minor) => {
    expect(readReleaseTag(name)).toEqual({ kind: 'moving', name, major, minor });
  });
});

describe('a tag that was meant as a release', () => {
  it.each([
    ['1.2.3', 'v1.2.3', 'lacks the "v"'],
    ['1.2', 'v1.2.0', 'lacks the "v"'],
    ['1.2.3-rc.1', 'v1.2.3-rc.1', 'lacks the "v"'],
    ['V1.2.3', 'v1.2.3', 'capital "V"'],
    ['V1', 'v1', 'capital "V"'],
    ['v01.2.3', 'v1.2.3', 'leading zero'],
    ['v1.2.03', 'v1.2.3', 'leading zero'],
    ['v1.2.3-rc.01', 'v1.2.3-rc.1', 'leading zero'],
    ['v1.2.3rc1', 'v1.2.3-rc.1', 'is not a semantic version'],
    ['v1.2.3.RC-2', 'v1.2.3-rc.2', 'is not a semantic version'],
    ['v1.2.3.Final', 'v1.2.3', 'is not a semantic version'],
    ['v.1.2.3', 'v1.2.3', 'is not a semantic version'],
    ['release-1.2.3', 'v1.2.3', 'more than "v"'],
    ['release/v1.2.3', 'v1.2.3', 'more than "v"'],
    ['Version_1.2', 'v1.2.0', 'more than "v"'],
  ])('%s should be %s: it %s', (name, suggestion, problem) => {
    expect(readReleaseTag(name)).toEqual({
      kind: 'other',
      name,
      suggestion,
      problem: expect.stringContaining(problem),
    });
  });
});

describe('a tag that says nothing of a release', () => {
  it.each([
    '',
    'v',
    'nightly',
    'nightly-2025-10-07',
    'web@1.2.3',
    'web/v1.2.3',
    '42',
    '20251007',
    'v1.x',
    'v1.2.x',
    'x1.2.3',
  ])('%j', (name) => {
    expect(readReleaseTag(name)).toMatchObject({ kind: 'other', suggestion: null });
  });

  it.each([
    ['v1.2.3.4', 'four numbers'],
    ['v99999999999999999.0.0', 'more than 15 digits'],
    ['v1.2.3 ', 'does not name a release'],
    [`v1.2.3-${'a'.repeat(300)}`, '307 characters long'],
  ])('%j: %s', (name, problem) => {
    expect(readReleaseTag(name)).toMatchObject({ suggestion: null, problem: expect.stringContaining(problem) });
  });
});

it('never throws, and suggests only what it accepts', () => {
  const piece = fc.constantFrom(
    'v',
    'V',
    '1',
    '02',
    '3',
    '.',
    '-',
    '+',
    'rc',
    'final',
    'release',
    '_',
    '/',
    ' ',
    '99999',
    'é',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
      ),
      (name) => {
        const tag = readReleaseTag(name);
        const accepted =
          tag.kind !== 'other' || tag.suggestion === null || readReleaseTag(tag.suggestion).kind !== 'other';
        expect(accepted).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
