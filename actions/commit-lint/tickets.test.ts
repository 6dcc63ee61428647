import { readFileSync } from 'node:fs';

import type { ForgePullRequest } from '@cm/app';
import { describe, expect, it } from 'vitest';

import {
  commitOf,
  commitsOf,
  defaults,
  factsOf,
  findingsOf,
  pullFacts,
  shaOf,
  tableRows,
} from './commit-lint.fixture.ts';
import type { CommitLintFacts } from './facts.ts';
import { judge } from './judge.ts';
import { settingsSchema } from './schemas.ts';

describe('the table of tickets', () => {
  it.each(tableRows(readFileSync(new URL('tables/tickets.md', import.meta.url), 'utf8')))(
    'line $line',
    ({ cells, settings }) => {
      const commits = (cells['commits'] ?? '')
        .split('; ')
        .map((message, index) => commitOf(message, { number: index + 1 }));
      const { title = '', description: body = '', branch = '' } = cells;
      const facts = pullFacts(commits, { title, body, headRef: branch }, { branch });
      const judgement = judge(facts, settingsSchema.parse(settings));
      expect(judgement.outputs['ticket']).toBe(cells['ticket']);
      expect(findingsOf(judgement, 'ticket')[0]?.outcome ?? 'pass').toBe(cells['verdict']);
      expect(findingsOf(judgement, 'ticket-agreement')[0]?.outcome ?? 'pass').toBe(cells['agreement']);
    },
  );
});

const github = { committerName: 'GitHub', committerEmail: 'noreply@github.com' };

function origin(number: number, more: Partial<ForgePullRequest> = {}): ForgePullRequest {
  return {
    number,
    title: 'feat: x',
    body: '',
    author: { login: 'ada', type: 'User' },
    baseRef: 'main',
    baseSha: shaOf(0),
    headRef: 'x',
    headSha: shaOf(8),
    headRepository: 'acme/shop',
    commits: null,
    mergeCommit: null,
    mergedAt: '2026-01-05T09:00:00Z',
    ...more,
  };
}

function landed(message: string, more: Partial<CommitLintFacts> = {}): CommitLintFacts {
  return factsOf([commitOf(message, github)], { stage: 'landed', ...more });
}

function cameFrom(...pulls: readonly ForgePullRequest[]): CommitLintFacts['origins'] {
  return { byCommit: new Map([[shaOf(1), pulls]]), queued: null, unread: null };
}

describe('the number that GitHub appends', () => {
  it.each([
    ['landed, nothing known', landed('feat: x (#12)'), []],
    ['landed, from that pull request', landed('feat: x (#12)', { origins: cameFrom(origin(12)) }), []],
    ['landed, made by nobody knows what tool', factsOf([commitOf('feat: x (#12)')], { stage: 'landed' }), []],
    ['landed, a person wrote another number before it', landed('feat: x (#7) (#12)'), ['#7']],
    ['landed, from another pull request', landed('feat: x (#7)', { origins: cameFrom(origin(12)) }), ['#7']],
    ['landed, and closed in the body', landed('feat: x (#12)\n\nCloses #7'), ['#7']],
    ['in a queue', factsOf([commitOf('feat: x (#12)', github)], { stage: 'queue' }), []],
    ['in a range, GitHub made the commit', factsOf([commitOf('feat: x (#12)', github)]), []],
    ['in a range, a person made the commit', factsOf([commitOf('fix: x (#7)')]), ['#7']],
    ['in a text of a person', factsOf([commitOf('fix: x (#7)')], { stage: 'text' }), ['#7']],
    [
      'in a merge that GitHub made',
      factsOf([commitOf('Merge pull request #12 from acme/TASK-3-x', { ...github, parents: [shaOf(0), shaOf(5)] })], {
        stage: 'landed',
      }),
      ['TASK-3'],
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(commitsOf(judge(facts, defaults))[0]?.tickets).toEqual(expected);
  });
});

describe('a commit that has landed', () => {
  it('is linked by the description of its pull request', () => {
    const facts = landed('feat: x (#12)', { origins: cameFrom(origin(12, { body: 'For TASK-3.' })) });
    const judgement = judge(facts, defaults);
    expect(findingsOf(judgement, 'ticket')).toEqual([]);
    expect(judgement.outputs['ticket']).toBe('TASK-3');
  });

  it('is linked by the branch of its pull request', () => {
    const facts = landed('feat: x (#12)', { origins: cameFrom(origin(12, { headRef: 'feature/TASK-3-x' })) });
    expect(judge(facts, defaults).outputs['ticket']).toBe('TASK-3');
  });

  it('is unknown where its pull request could not be asked', () => {
    const unread = { byCommit: new Map(), queued: null, unread: 'there is no token' };
    const [finding] = findingsOf(judge(landed('feat: x (#12)', { origins: unread }), defaults), 'ticket');
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.message).toContain('there is no token');
  });

  it('is linked by its own ticket whatever could be asked', () => {
    const unread = { byCommit: new Map(), queued: null, unread: 'there is no token' };
    expect(findingsOf(judge(landed('feat: x\n\nTask: TASK-1', { origins: unread }), defaults), 'ticket')).toEqual([]);
  });

  it('fails where its pull request names none, and the description is what to edit', () => {
    const [finding] = findingsOf(judge(landed('feat: x (#12)', { origins: cameFrom(origin(12)) }), defaults), 'ticket');
    expect(finding?.outcome).toBe('fail');
    expect(finding?.remedy).toMatch(/^Edit pull request #12: /);
  });

  it('need not agree with other pull requests of the same push', () => {
    const facts = factsOf(
      [
        commitOf('feat: x (#12)\n\nTask: TASK-1', github),
        commitOf('feat: y (#13)\n\nTask: TASK-2', { ...github, number: 2 }),
      ],
      {
        stage: 'landed',
        origins: {
          byCommit: new Map([
            [shaOf(1), [origin(12, { title: 'TASK-1' })]],
            [shaOf(2), [origin(13, { title: 'TASK-2' })]],
          ]),
          queued: null,
          unread: null,
        },
      },
    );
    expect(findingsOf(judge(facts, defaults), 'ticket-agreement')).toEqual([]);
  });
});

describe('a missing ticket', () => {
  it.each([
    ['text', 'warning'],
    ['branch', 'warning'],
    ['range', undefined],
    ['landed', undefined],
    ['queue', undefined],
  ] as const)('at the stage "%s" weighs at most: %s', (stage, atMost) => {
    const [finding] = findingsOf(judge(factsOf([commitOf('feat: x')], { stage }), defaults), 'ticket');
    expect(finding?.outcome).toBe('fail');
    expect(finding?.atMost).toBe(atMost);
  });

  it('says where was looked', () => {
    const facts = pullFacts([commitOf('feat: x')], { body: '' }, { branch: 'x' });
    const [finding] = findingsOf(judge(facts, defaults), 'ticket');
    expect(finding?.message).toBe(
      'Nothing names a ticket (such as TASK-123 or #123). Looked in the title, the description, the branch and the commit.',
    );
    expect(finding?.remedy).toBe(
      'Edit pull request #12: name the ticket in its title, or write "Task: <ticket>" or "Closes #<issue>" on the last line of its description.',
    );
  });

  it('is explained where two places name different ones', () => {
    const facts = pullFacts([commitOf('feat: x\n\nTask: TASK-2')], {}, { branch: 'feature/TASK-1' });
    expect(findingsOf(judge(facts, defaults), 'ticket-agreement')[0]?.message).toBe(
      'It is not clear which ticket this change serves: the branch names TASK-1; the commit names TASK-2.',
    );
  });
});
