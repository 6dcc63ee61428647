import { describe, expect, it } from 'vitest';

import { judgeApprovals } from './index.ts';
import { readStory } from './cases/read-story.fixture.ts';
import { viewOf } from './cases/told.fixture.ts';

function said(rule: string, settings: string, history: string): readonly { message: string; remedy: string }[] {
  const { verdicts } = judgeApprovals(viewOf(readStory(settings, history)));
  const found = verdicts.find((verdict) => verdict.rule === `change-gate/${rule}`)?.findings ?? [];
  return found.map(({ message, remedy }) => ({ message, remedy }));
}

describe('a missing approval', () => {
  it('names who can give it, what is missing of each role, and why those who tried do not count', () => {
    const history = 'bob pushes c2; ann pushes c3; bob approves';
    expect(said('approvals', 'lead lea', history)).toEqual([
      {
        message:
          'This normal change waits for the approval of a technical lead: @lea. @bob approved, but wrote c200000.',
        remedy: 'Ask @lea for a review: Files changed, Review changes, Approve.',
      },
      {
        message: 'This normal change waits for the approval of a reviewer: @lea, @cid, @dan.',
        remedy: 'Ask one of @lea, @cid, @dan for a review: Files changed, Review changes, Approve.',
      },
    ]);
  });

  it('does not name who fills another place already', () => {
    expect(said('approvals', 'lead lea', 'lea approves')[0]?.message).toContain('a reviewer: @bob, @cid, @dan.');
  });

  it('says who can simply approve again', () => {
    const [first] = said('approvals', 'lead lea', 'lea approves; bob approves; ann pushes c2');
    expect(first?.message).toContain(
      '@lea approved, but that was for commit c100000, and the change is another one since.',
    );
    expect(first?.remedy).toContain('Whoever approved before can do so again: @lea, @bob.');
  });

  it('says that nobody is left, and what to do then', () => {
    const [first] = said('approvals', 'lead lea; opened by lea', 'bob approves; cid approves');
    expect(first?.message).toContain('nobody is left who could give it');
    expect(first?.remedy).toContain('controls.change-gate.leads');
  });

  it('counts reviewers who are missing', () => {
    expect(said('approvals', 'lead lea; 3 reviewers', 'lea approves; bob approves')[0]?.message).toContain(
      'the approval of 2 reviewers: @cid, @dan.',
    );
  });

  it('names at most five people', () => {
    const many = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((name) => `${name} joins`).join('; ');
    expect(said('approvals', `lead lea; ${many}`, 'lea approves')[0]?.message).toMatch(/@p1, @p2 and 4 more\.$/);
  });

  it('says what cannot be read, and which permission helps', () => {
    const [first] = said('approvals', 'lead @acme/leads; team @acme/leads is unreadable', 'bob approves; cid approves');
    expect(first?.message).toContain('@acme/leads needs members: read.');
    expect(first?.remedy).toContain('members: read');
  });

  it('does not offer a permission where GitHub lists no more', () => {
    const [first] = said('approvals', 'lead lea; not told: more commits', 'lea approves; bob approves');
    expect(first?.message).toContain('250 commits');
    expect(first?.remedy).toContain('fewer commits');
  });
});

it('says why an approval could not be compared', () => {
  const history = 'lea approves; bob approves; main moves above; ann updates the branch as c2';
  const [first] = said('approvals', 'lead lea; not told: approved diffs', history);
  expect(first?.message).toContain('could not be proved unchanged: GitHub did not answer.');
});

it('gives a short list of what is missing, in which nothing is live Markdown', () => {
  const { todo } = judgeApprovals(viewOf(readStory('lead lea', 'cid asks for changes')));
  expect(todo).toEqual([
    'the approval of a technical lead: `@lea`',
    'the approval of a reviewer: `@lea` or `@bob` or `@cid` or `@dan`',
    'changes that `@cid` asks for',
  ]);
});

it('shows the evidence of a standard change', () => {
  const { verdicts } = judgeApprovals(viewOf(readStory('a standard change', '')));
  expect(verdicts.find(({ rule }) => rule === 'change-gate/standard-approval')?.reason).toBe(
    'Pre-approved as docs (approved by @lea on 2026-01-02, to be looked at again by 2026-12-31).',
  );
});

it('tells the report who was asked for, who counts as what, and who made the change', () => {
  const { facts } = judgeApprovals(viewOf(readStory('lead lea', 'ann pushes c2 with cid; lea approves; bob approves')));
  expect(facts).toMatchObject({
    required: [
      { role: 'a technical lead', filledBy: 'lea' },
      { role: 'a reviewer', filledBy: 'bob' },
    ],
    accepted: [
      { login: 'lea', as: ['a technical lead'] },
      { login: 'bob', as: ['a reviewer'] },
    ],
    rejected: [],
    contributors: [
      { login: 'ann', as: ['opener', 'author', 'committer', 'last-pusher'] },
      { login: 'cid', as: ['co-author'] },
    ],
  });
});
