import { readFileSync } from 'node:fs';

import { gitTrailers } from '@cm/formats/commits';
import { describe, expect, it } from 'vitest';

import {
  commitOf,
  defaults,
  factsOf,
  findingsOf,
  pullFacts,
  githubDefaults,
  tableRows,
} from './commit-lint.fixture.ts';
import { judge } from './judge.ts';
import { messageOf } from './messages.ts';
import { judgeMessage } from './readings.ts';

describe('the table of trailers', () => {
  it.each(tableRows(readFileSync(new URL('tables/trailers.md', import.meta.url), 'utf8')))(
    'line $line',
    ({ cells }) => {
      const message = cells['message'] ?? '';
      const [finding] = findingsOf(judge(factsOf([commitOf(message)], { stage: 'text' }), defaults), 'task-trailer');
      expect(finding === undefined).toBe(cells['said'] === '');
      expect(finding?.message ?? '').toContain(cells['said']);
      if ((cells['repaired'] ?? '') === '') return;
      const [lead, ...rest] = (finding?.remedy ?? '').split('\n');
      const repaired = rest.join('\n');
      expect(lead).toBe('The message should read:');
      const own = gitTrailers(repaired).filter(([token]) => token === 'Task');
      expect(own.map(([, value]) => value)).toEqual([cells['repaired']]);
      const before = gitTrailers(message).filter(([token, value]) => token !== 'Task' && value !== '');
      expect(gitTrailers(repaired)).toEqual(expect.arrayContaining(before));
      expect(judgeMessage(messageOf({ kind: 'text' }, repaired), defaults)).toEqual([]);
    },
  );
});

describe('trailers of several commits', () => {
  const landing = { merge: { ...githubDefaults, allowSquash: false } };

  it('are told together where all lack one, with one command that keeps what is there', () => {
    const commits = [1, 2, 3].map((number) => commitOf('feat: TASK-9 x', { number }));
    const found = findingsOf(judge(pullFacts(commits, landing), defaults), 'task-trailer');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toBe('3 of 3 commits have no "Task:" trailer: 111111111111, 222222222222, 333333333333.');
    expect(found[0]?.remedy).toBe(
      'To add it to all of them, run:\ngit rebase --keep-base origin/main --exec \'git -c trailer.ifexists=doNothing commit --amend --no-edit --trailer "Task: TASK-9"\'\ngit push --force-with-lease',
    );
  });

  it('print the command for the newest commit, and the message for an older one', () => {
    const good = 'feat: x\n\nTask: TASK-1';
    const newest = judge(pullFacts([commitOf(good), commitOf('feat: y', { number: 2 })], landing), defaults);
    expect(findingsOf(newest, 'task-trailer')[0]?.remedy).toBe(
      'Run:\ngit commit --amend --no-edit --trailer "Task: TASK-1"\ngit push --force-with-lease',
    );
    const older = judge(pullFacts([commitOf('feat: y'), commitOf(good, { number: 2 })], landing), defaults);
    expect(findingsOf(older, 'task-trailer')[0]?.remedy).toBe(
      'Run git rebase --interactive 111111111111~1 and mark that commit "reword", then git push --force-with-lease. The message should read:\nfeat: y\n\nTask: TASK-1',
    );
  });

  it('are not asked of merges, bots and commits that are folded into others', () => {
    const commits = [
      commitOf('feat: x\n\nTask: TASK-1'),
      commitOf("Merge branch 'main'", { number: 2, parents: ['1'.repeat(40), '9'.repeat(40)] }),
      commitOf('fixup! feat: x', { number: 3 }),
    ];
    const judgement = judge(pullFacts(commits, landing), defaults);
    expect(findingsOf(judgement, 'task-trailer')).toEqual([]);
  });

  it('stay readable when a thousand are hidden', () => {
    const commits = Array.from({ length: 1000 }, (_, number) =>
      commitOf('feat: x\n\nTask: TASK-1\n\nBody.', { number }),
    );
    const found = findingsOf(judge(factsOf(commits), defaults), 'task-trailer');
    expect(found).toHaveLength(11);
    expect(found.at(-1)?.message).toContain('In 990 more commits');
  });
});

describe('a message that is too long to print', () => {
  it('is repaired in words', () => {
    const message = `feat: x\n\nTask: TASK-1\n\n${'word '.repeat(600)}`;
    const [finding] = findingsOf(judge(factsOf([commitOf(message)], { stage: 'text' }), defaults), 'task-trailer');
    expect(finding?.remedy).toBe(
      'Take line 3 out, and end the message with a last paragraph of trailers that holds "Task: TASK-1".',
    );
  });
});
