import { describe, expect, it } from 'vitest';

import { parseRange, rangeOf } from './range.ts';

describe('a range, as git log reads it', () => {
  it.each([
    ['main..HEAD', 'main', 'HEAD'],
    ['v1.2.0..v1.3.0', 'v1.2.0', 'v1.3.0'],
    ['origin/main..feature/TASK-1-x', 'origin/main', 'feature/TASK-1-x'],
    ['..topic', 'HEAD', 'topic'],
    ['main..', 'main', 'HEAD'],
    ['HEAD~2..HEAD^2', 'HEAD~2', 'HEAD^2'],
  ])('%s', (text, base, head) => {
    expect(parseRange(text)).toEqual({ status: 'available', value: { base, head } });
  });

  it('without dots: all of its history', () => {
    expect(parseRange('v1.0.0')).toEqual({ status: 'available', value: { base: '', head: 'v1.0.0' } });
  });

  it.each([
    ['main...HEAD', '--range main..HEAD'],
    ['main...', '--range main..HEAD'],
    ['...topic', '--range HEAD..topic'],
    ['..', '--range origin/main..HEAD'],
    ['', '--range origin/main..HEAD'],
    ['a..b..c', '--base and --head'],
  ])('%j is refused, and says what to write', (text, advice) => {
    expect(parseRange(text)).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(advice) });
  });
});

describe('--range, --base and --head together', () => {
  it.each([
    [{}, { base: null, head: null }],
    [{ base: 'main' }, { base: 'main', head: null }],
    [{ head: 'topic' }, { base: null, head: 'topic' }],
    [
      { base: 'main', head: 'topic' },
      { base: 'main', head: 'topic' },
    ],
    [{ range: 'a..b' }, { base: 'a', head: 'b' }],
  ])('%j', (flags, range) => {
    expect(rangeOf(new Map(Object.entries(flags)))).toEqual({ status: 'available', value: range });
  });

  it.each([
    { range: 'a..b', base: 'c' },
    { range: 'a..b', head: 'c' },
  ])('%j contradict each other', (flags) => {
    expect(rangeOf(new Map(Object.entries(flags)))).toMatchObject({ status: 'unavailable' });
  });
});
