import { createGit } from '@cm/git';
import { cloneAt, makeRepository, recordingLog, type TestRepository } from '@cm/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ChangeContext } from './change.ts';
import { diffEnds } from './diff-ends.ts';
import { fixturePorts } from './history.fixture.ts';

let repo: TestRepository;
let folder: string;

/** main: a, b, c1 … c12. side: two commits on a. joined: side with b merged in. root2: no commit in common. */
beforeAll(() => {
  repo = makeRepository({
    commits: [
      { id: 'a', message: 'feat: a', files: { 'a.txt': '1' } },
      { id: 'b', message: 'feat: b' },
      ...Array.from({ length: 12 }, (_, at) => ({ id: `c${at + 1}`, message: `feat: c${at + 1}` })),
      { id: 's1', branch: 'side', parents: ['a'], message: 'feat: s1' },
      { id: 's2', branch: 'side', message: 'feat: s2' },
      { id: 'j', branch: 'joined', parents: ['s2', 'b'], message: 'Merge main' },
      { id: 'root2', branch: 'other', parents: [], message: 'feat: other' },
    ],
  });
  folder = cloneAt(repo, { depth: 0 });
});
afterAll(() => repo.remove());

function contextOf(base: string, head: string): ChangeContext {
  const change = { repository: null, event: 'cli', merge: null, headRepository: null, pullRequest: null };
  return {
    kind: 'push',
    change: { ...change, base: repo.sha(base), head: repo.sha(head) },
    pullRequest: null,
    push: null,
    branch: null,
    defaultBranch: 'main',
    elsewhere: false,
    endedRun: null,
  } as unknown as ChangeContext;
}

async function ends(base: string, head: string): Promise<{ readonly ends: unknown; readonly walks: number }> {
  const git = createGit({ cwd: folder, log: recordingLog() });
  let walks = 0;
  const log: typeof git.log = (...asked) => {
    walks += 1;
    return git.log(...asked);
  };
  const found = await diffEnds(
    { ...fixturePorts({ token: false }), git: { ...git, log } },
    contextOf(base, head),
    'commits',
  );
  return { ends: found, walks };
}

test.each([
  ['one commit', 'a', 'b', 'a', 0],
  ['eight commits, one after the other', 'c1', 'c9', 'c1', 0],
  ['nine commits, for which history is walked through once', 'c1', 'c10', 'c1', 1],
  ['a branch whose base went on', 'c3', 's2', 'a', 1],
  ['a branch with its base merged in', 'c3', 'j', 'b', 1],
  ['nothing at all', 'b', 'b', 'b', 0],
])('%s is compared with where it left the base', async (_, base, head, from, walks) => {
  expect(repo.git('merge-base', repo.sha(base), repo.sha(head)).trim()).toBe(repo.sha(from));
  const found = await ends(base, head);
  expect(found.ends).toEqual({ kind: 'ends', base: repo.sha(from), head: repo.sha(head), tip: repo.sha(base) });
  expect(found.walks).toBe(walks);
});

test('what has nothing in common with its base is told', async () => {
  expect((await ends('b', 'root2')).ends).toMatchObject({ kind: 'problem' });
});
