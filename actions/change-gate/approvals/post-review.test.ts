import { describe, expect, it } from 'vitest';

import { readStory } from './cases/read-story.fixture.ts';
import { viewOf } from './cases/told.fixture.ts';
import { postReviewOf } from './index.ts';

function reviewed(settings: string, history: string): ReturnType<typeof postReviewOf> {
  const { all, facts, settings: read } = viewOf(readStory(settings, history));
  return postReviewOf(facts, read, all.people);
}

describe('the review after a merge', () => {
  it.each([
    ['nobody reviewed', '', 'ann merges it', null, []],
    ['it is not merged yet', '', 'bob approves', null, []],
    ['an approval before the merge is none', '', 'bob approves; ann merges it', null, []],
    ['an approval after it is', '', 'ann merges it; bob approves', 'bob', []],
    ['the first one counts', '', 'ann merges it; cid approves; bob approves', 'cid', []],
    ['a comment is none', '', 'ann merges it; bob comments', null, []],
    ['it may come from who approved before', '', 'cid approves; ann merges it; cid approves', 'cid', []],
    ['not from the author', '', 'ann merges it; ann approves', null, ['ann: opened the pull request']],
    ['not from a bot', 'robot is a bot', 'ann merges it; robot approves; bob approves', 'bob', ['robot: is a bot']],
    ['not from who may not push', 'bob may only read', 'ann merges it; bob approves', null, ['bob: may not push']],
    [
      'not of an older commit',
      '',
      'ann pushes c2; ann merges it; bob approves c1',
      null,
      ['bob: that was for commit c1'],
    ],
    ['an edit of the text takes nothing away', '', 'ann merges it; bob approves; ann edits the text', 'bob', []],
    ['a dismissed one is none', '', 'ann merges it; bob approves; the review of bob is dismissed', null, []],
  ])('%s', (_, settings, history, login, rejected) => {
    const { found, rejected: not, untold } = reviewed(settings, history);
    expect(found?.login ?? null).toBe(login);
    expect(not.map((one, at) => `${one.login}: ${one.reason}`.startsWith(rejected[at] ?? '-'))).toEqual(
      rejected.map(() => true),
    );
    expect(untold).toBeNull();
  });

  it('says what could not be told', () => {
    expect(reviewed('not told: more commits', 'ann merges it; bob approves').untold).toContain('250 commits');
    expect(reviewed('not told: record', 'ann merges it').untold).toContain('GitHub');
  });
});
