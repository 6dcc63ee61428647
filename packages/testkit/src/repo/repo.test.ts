import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { viewRepository } from '../world/view.ts';
import { cloneAt } from './checkout.ts';
import { git } from './git.ts';
import { makeRepository, type TestRepository } from './make.ts';
import { addPullRequest, type PullRequestRefs } from './pull-request.ts';
import { worldFromRepository } from './world.ts';

let repo: TestRepository;
let pull: PullRequestRefs;

beforeAll(() => {
  repo = makeRepository({
    commits: [
      { id: 'base', message: 'feat: start\n\nTask: ACME-1\n', files: { 'README.md': 'hello\n', 'old.txt': 'x' } },
      { id: 'one', branch: 'feature', message: 'feat: one', files: { 'src/a b.py': 'print(1)\n' } },
      { id: 'side', branch: 'side', parents: ['base'], message: 'fix: side', files: { 'old.txt': null } },
      { id: 'join', branch: 'feature', parents: ['feature', 'side'], message: "Merge branch 'side'\n" },
      { message: 'docs: later', files: { 'CHANGES.md': 'later\n' }, author: { date: '2026-02-01T10:00:00+02:00' } },
      {
        branch: 'latin',
        message: Buffer.from('docs: caf\u00e9', 'latin1'),
        encoding: 'ISO-8859-1',
        committer: { name: 'GitHub', email: 'noreply@github.com' },
      },
    ],
    tags: [
      { name: 'v1', at: 'base', message: 'First release' },
      { name: 'light', at: 'one' },
    ],
  });
  pull = addPullRequest(repo, { number: 7, head: 'feature' });
});
afterAll(() => repo.remove());

describe('a repository built from a script', () => {
  test('is sound, and has the branches, tags and pull request that were told', () => {
    expect(repo.git('fsck', '--full')).toBe('');
    expect(repo.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual([
      'refs/heads/feature',
      'refs/heads/latin',
      'refs/heads/main',
      'refs/heads/side',
      'refs/pull/7/head',
      'refs/pull/7/merge',
      'refs/tags/light',
      'refs/tags/v1',
    ]);
  });

  test('keeps messages byte for byte, and dates with their zone', () => {
    expect(repo.git('log', '-1', '--format=%B', repo.sha('base'))).toBe('feat: start\n\nTask: ACME-1\n');
    expect(repo.git('log', '-1', '--format=%B by %cn', 'latin')).toBe('docs: caf\u00e9 by GitHub');
    expect(repo.git('log', '-1', '--format=%aI', 'main')).toBe('2026-02-01T10:00:00+02:00');
  });

  test('merges bring in what the other side did', () => {
    expect(repo.git('rev-list', '--parents', '-1', 'feature').split(' ')).toEqual([
      repo.sha('join'),
      repo.sha('one'),
      repo.sha('side'),
    ]);
    expect(repo.git('ls-tree', '-r', '--name-only', 'feature').split('\n')).toEqual(['README.md', 'src/a b.py']);
  });

  test("has GitHub's test merge of base and head", () => {
    expect(pull.merge).toBe(repo.git('rev-parse', 'refs/pull/7/merge'));
    expect(repo.git('log', '-1', '--format=%P', pull.merge)).toBe(`${repo.sha('main')} ${repo.sha('feature')}`);
    expect(repo.git('ls-tree', '-r', '--name-only', pull.merge).split('\n')).toEqual([
      'CHANGES.md',
      'README.md',
      'src/a b.py',
    ]);
  });
});

describe('a checkout', () => {
  // feature has base, one, side and the merge; main has one more; the test merge is on top: 6 commits in all.
  test.each([
    ['refs/pull/7/merge', 1, 1, ''],
    ['refs/pull/7/merge', 2, 3, ''],
    ['refs/pull/7/merge', 0, 6, ''],
    ['refs/heads/main', 1, 1, 'main'],
    ['refs/heads/feature', 0, 4, 'feature'],
    ['refs/tags/v1', 1, 1, ''],
    ['refs/tags/v1', 0, 1, ''],
  ])('of %s with depth %i sees %i commits and is on branch "%s"', (ref, depth, commits, branch) => {
    const folder = cloneAt(repo, { ref, depth });
    expect(git(folder, ['rev-list', '--count', 'HEAD'])).toBe(String(commits));
    expect(git(folder, ['branch', '--show-current'])).toBe(branch);
    expect(git(folder, ['rev-parse', 'HEAD'])).toBe(repo.git('rev-parse', `${ref}^{commit}`));
    expect(existsSync(join(folder, '.git', 'shallow'))).toBe(depth > 0);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('hello\n');
    expect(git(folder, ['status', '--porcelain'])).toBe('');
  });

  test('can fetch any commit of the origin by its hash, as at GitHub', () => {
    const folder = cloneAt(repo, { ref: 'refs/pull/7/merge' });
    git(folder, ['fetch', '--quiet', '--depth=1', 'origin', repo.sha('base')]);
    expect(git(folder, ['cat-file', '-t', repo.sha('base')])).toBe('commit');
  });
});

describe('the world made from it', () => {
  test('knows every commit, file and count that git knows', () => {
    const world = worldFromRepository(repo, { pulls: [{ ...pull, title: 'feat: one' }] });
    const views = world.repositories.map((data) => viewRepository(world, data));
    expect(views).toHaveLength(1);
    for (const view of views) {
      for (const sha of repo.git('rev-list', '--all').split('\n')) {
        const names = repo.git('ls-tree', '-r', '-z', '--name-only', sha).split('\0').filter(Boolean);
        expect([...(view.treeAt(sha)?.keys() ?? [])].toSorted()).toEqual(names.toSorted());
        expect(view.commit(sha)?.parents?.join(' ')).toBe(repo.git('log', '-1', '--format=%P', sha));
      }
      expect(view.data.pulls?.map((told) => view.pullCommits(told).toSorted())).toEqual([
        repo.git('rev-list', `${pull.base.sha}..${pull.head.sha}`).split('\n').toSorted(),
      ]);
      expect(view.commit(repo.sha('latin'))?.message).toBe('docs: caf\u00e9');
      expect(view.data.annotatedTags).toMatchObject([
        { tag: 'v1', object: repo.sha('base'), message: 'First release' },
      ]);
    }
  });
});
