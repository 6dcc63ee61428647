import { noCommit, pushEvent, type ScriptCommit, shaOf } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { history } from './support/history.ts';
import { factsOf } from './support/step.ts';

/** The default branch with a bad commit on top. */
const mainLine: readonly ScriptCommit[] = [
  { id: 'start', message: 'chore: start the webshop\n', files: { 'README.md': '# Webshop\n' } },
  { id: 'cart', message: 'feat(cart): add the cart\n\nTask: TASK-1\n', files: { 'cart.py': 'cart = []\n' } },
  { id: 'bad', message: 'changed the cart\n\nTask: TASK-2\n', files: { 'cart.py': 'cart = [1]\n' } },
];
const side: readonly ScriptCommit[] = [
  {
    branch: 'feature/TASK-3-side',
    id: 'side1',
    parents: ['cart'],
    message: 'feat: add a side\n',
    files: { 'side.py': '1\n' },
  },
  { branch: 'feature/TASK-3-side', id: 'side2', message: 'add the other side\n', files: { 'side.py': '2\n' } },
];
const script = { commits: [...mainLine, ...side] };

function listed(...commits: readonly ScriptCommit[]) {
  return (sha: (name: string) => string) =>
    commits.map(({ id = '', message }) => ({ sha: sha(id), message: String(message) }));
}

describe('a push to the default branch judges what landed', () => {
  it.each([1, 2, 0])('the pushed commits and no older ones, checked out %i deep', async (depth) => {
    const { repo, run } = await history(script);
    const commits = listed(...mainLine.slice(1))(repo.sha);
    const step = await run(pushEvent({ before: repo.sha('start'), after: repo.sha('bad'), commits }), { depth });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report).commits.map(({ sha }) => sha)).toEqual([repo.sha('cart'), repo.sha('bad')]);
    expect(step.annotations('error')[0]).toContain('changed the cart');
  });

  it('a first push, with nothing before it, brings every commit there is', async () => {
    const { repo, run } = await history({ commits: mainLine });
    const commits = listed(...mainLine)(repo.sha);
    const step = await run(pushEvent({ before: noCommit, after: repo.sha('bad'), commits }));
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: 3, read: 3 });
  });

  it('more commits than the 2,048 that GitHub lists are all read', async () => {
    const count = 2100;
    const many = Array.from({ length: count }, (_, index) => ({
      message: `feat: add part ${index}\n\nTask: TASK-1\n`,
    }));
    const [first, ...rest] = many;
    const bad = { ...first, message: 'the very first one is bad\n' };
    const { repo, run } = await history({ commits: [{ id: 'start', message: 'chore: start\n' }, bad, ...rest] });
    const shas = repo.git('rev-list', '--reverse', `${repo.sha('start')}..main`).split('\n');
    const commits = shas.map((sha) => ({ sha, message: 'feat: as listed' }));
    const step = await run(pushEvent({ before: repo.sha('start'), after: repo.sha('main'), commits }));
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report)).toMatchObject({ expected: count, read: count });
  });

  it('a commit that GitHub announced and nobody can find is no pass', async () => {
    const { repo, run } = await history({ commits: mainLine.slice(0, 2) });
    const commits = [
      { sha: shaOf('never pushed'), message: 'feat: a ghost' },
      ...listed(mainLine[1] ?? { message: '' })(repo.sha),
    ];
    const step = await run(pushEvent({ before: repo.sha('start'), after: repo.sha('cart'), commits }));
    expect(step.exitCode).toBe(2);
    expect(step.rule('commit-lint/commits-read').outcome).toBe('unknown');
  });
});

describe('a push to another branch', () => {
  it('a new branch brings what the default branch does not have', async () => {
    const { repo, run } = await history(script);
    const commits = listed(...side)(repo.sha);
    const event = pushEvent({ branch: 'feature/TASK-3-side', before: noCommit, after: repo.sha('side2'), commits });
    const step = await run(event, { ref: 'refs/heads/feature/TASK-3-side' });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report).commits.map(({ sha }) => sha)).toEqual([repo.sha('side1'), repo.sha('side2')]);
  });

  it('a new branch at the default branch’s own tip brings nothing, and that is proved', async () => {
    const { repo, run } = await history({
      commits: [...mainLine, { branch: 'copy', parents: ['bad'], message: 'feat: x\n' }],
    });
    repo.git('update-ref', 'refs/heads/copy', repo.sha('bad'));
    const event = pushEvent({ branch: 'copy', before: noCommit, after: repo.sha('bad'), commits: [] });
    const step = await run(event, { ref: 'refs/heads/copy' });
    expect(step.exitCode).toBe(0);
    expect(step.rule('commit-lint/header-format').outcome).toBe('not-applicable');
    expect(factsOf(step.report)).toMatchObject({ expected: 0, read: 0 });
  });

  it('a deleted branch brings nothing to judge', async () => {
    const { repo, run } = await history(script);
    const event = pushEvent({ branch: 'gone', before: repo.sha('side1'), after: noCommit });
    const step = await run(event);
    expect(step.exitCode).toBe(0);
    expect(new Set(step.report.rules.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
    expect(step.annotations('error')).toEqual([]);
  });
});

describe('a force push', () => {
  it('is judged from the commit before it, which GitHub still has', async () => {
    const { repo, run } = await history(script);
    const after = repo.sha('side2');
    const event = pushEvent({
      branch: 'feature/TASK-3-side',
      before: repo.sha('bad'),
      after,
      forced: true,
      commits: listed(...side)(repo.sha),
    });
    const step = await run(event, { ref: 'refs/heads/feature/TASK-3-side' });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(factsOf(step.report).commits.map(({ sha }) => sha)).toEqual([repo.sha('side1'), after]);
  });

  it('whose former commit is gone everywhere is judged by all that the default branch does not have', async () => {
    const { repo, run } = await history(script);
    const after = repo.sha('side2');
    const before = shaOf('rewritten away');
    const event = pushEvent({
      branch: 'feature/TASK-3-side',
      before,
      after,
      forced: true,
      commits: listed(...side)(repo.sha),
    });
    const step = await run(event, { ref: 'refs/heads/feature/TASK-3-side' });
    expect(factsOf(step.report).commits.map(({ sha }) => sha)).toEqual([repo.sha('side1'), after]);
    expect(step.red).toEqual(['commit-lint/header-format']);
  });
});
