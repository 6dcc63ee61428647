import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { accountOf, countOf, hashOf, mergeSettingsOf, pullRequestOf } from './payload.ts';

const sha = 'a'.repeat(40);
const whole = {
  number: 12,
  title: 'feat: x',
  body: null,
  user: { login: 'ada', type: 'User' },
  base: { ref: 'main', sha },
  head: { ref: 'feature/x', sha: 'b'.repeat(64), repo: { full_name: 'acme/fork' } },
  commits: 3,
  merge_commit_sha: null,
  merged_at: null,
};

describe('a pull request', () => {
  test('is read from a webhook as from the API', () => {
    expect(pullRequestOf(whole)).toEqual({
      number: 12,
      title: 'feat: x',
      body: '',
      author: { login: 'ada', type: 'User' },
      baseRef: 'main',
      baseSha: sha,
      headRef: 'feature/x',
      headSha: 'b'.repeat(64),
      headRepository: 'acme/fork',
      commits: 3,
      mergeCommit: null,
      mergedAt: null,
    });
  });

  test.each([
    ['a deleted account', { user: null }, { author: null }],
    ['a new kind of account', { user: { login: 'x', type: 'Robot' } }, { author: { login: 'x', type: 'unknown' } }],
    ['a deleted fork', { head: { ref: 'x', sha, repo: null } }, { headRepository: null }],
    ['no commit count, as in lists', { commits: undefined }, { commits: null }],
    ['a commit count that is no count', { commits: -1 }, { commits: null }],
  ])('with %s is read', (_name, change, expected) => {
    expect(pullRequestOf({ ...whole, ...change })).toMatchObject(expected);
  });

  test.each([
    ['no number', { number: '12' }],
    ['the number 0', { number: 0 }],
    ['no title', { title: undefined }],
    ['no base', { base: undefined }],
    ['a short hash', { head: { ref: 'x', sha: 'abc' } }],
    ['an empty branch', { base: { ref: '', sha } }],
  ])('with %s is none', (_name, change) => expect(pullRequestOf({ ...whole, ...change })).toBe(null));
});

test('merge settings that are absent or unknown are null', () => {
  const none = {
    allowSquash: null,
    allowMerge: null,
    allowRebase: null,
    squashTitle: null,
    squashMessage: null,
    mergeTitle: null,
    mergeMessage: null,
  };
  expect(mergeSettingsOf(null)).toEqual(none);
  expect(mergeSettingsOf({ allow_squash_merge: 'yes', squash_merge_commit_title: 'NEW' })).toEqual(none);
  expect(
    mergeSettingsOf({
      allow_squash_merge: true,
      squash_merge_commit_message: 'BLANK',
      merge_commit_title: 'MERGE_MESSAGE',
    }),
  ).toEqual({ ...none, allowSquash: true, squashMessage: 'BLANK', mergeTitle: 'MERGE_MESSAGE' });
});

test('nothing from outside throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const read of [accountOf, countOf, hashOf, mergeSettingsOf, pullRequestOf])
        expect(() => read(value)).not.toThrow();
    }),
  );
});
