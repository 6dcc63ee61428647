import { rmSync } from 'node:fs';
import { join } from 'node:path';

import type { GitCommit } from '@cm/app';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createGit } from './git.ts';
import { reasonOf, recordingLog, type Sandbox, sandbox, valueOf } from './sandbox.ts';

const log = recordingLog();
let repo: Sandbox;
let first: string;
let side: string;
let merge: string;

beforeAll(() => {
  repo = sandbox();
  repo.write('a file.txt', 'one\n');
  repo.write('docs/guide.md', 'two\n');
  repo.git('add', '.');
  first = repo.commit('feat: first\n\nbody\n\nTask: TASK-1\n');
  repo.git('checkout', '--quiet', '-b', 'side');
  side = repo.commit('\n\n  fix: ünïcode \u{1F600}  \n\n');
  repo.git('checkout', '--quiet', 'main');
  repo.commit('');
  repo.git('merge', '--quiet', '--no-ff', '-m', 'Merge side', 'side');
  merge = repo.git('rev-parse', 'HEAD');
  repo.git('tag', '-a', 'v1.0.0', '-m', 'release');
});
afterAll(() => repo.remove());

const port = () => createGit({ cwd: join(repo.dir, 'docs'), log });

async function read(include: string[], exclude: string[] = []): Promise<GitCommit[]> {
  const commits: GitCommit[] = [];
  const count = valueOf(await port().log({ include, exclude }, (commit) => commits.push(commit)));
  expect(count).toBe(commits.length);
  return commits;
}

describe('objects', () => {
  test('are the bytes that git prints, whatever the spec looks like', async () => {
    const specs = ['HEAD', 'HEAD^2', 'HEAD:a file.txt', 'HEAD:docs', 'v1.0.0', `${first}:docs/guide.md`];
    for (const object of valueOf(await port().objects(specs))) {
      if (object.kind === 'missing') throw new Error(object.spec);
      expect(object.id).toBe(repo.git('rev-parse', object.spec));
      expect(object.type).toBe(repo.git('cat-file', '-t', object.id));
      expect(object.bytes.length).toBe(Number(repo.git('cat-file', '-s', object.id)));
    }
    const [file] = valueOf(await port().objects(['HEAD:a file.txt']));
    expect(file).toMatchObject({ bytes: new Uint8Array(Buffer.from('one\n')) });
  });

  test.each([
    'HEAD:absent.yml',
    'HEAD:docs/deep/er.yml',
    'HEAD:docs/guide.md/below',
    'nobody',
    '0000000000000000000000000000000000000000:docs/guide.md',
    '-h',
    '',
    'HEAD\nHEAD',
    'HEAD\0more',
    '--batch-all-objects',
  ])('%j is missing', async (spec) => {
    expect(valueOf(await port().objects([spec, 'HEAD']))).toMatchObject([{ kind: 'missing', spec }, { kind: 'found' }]);
  });

  test('keep the order and the repetition of what was asked', async () => {
    const answers = valueOf(await port().objects(['HEAD', 'nobody', 'HEAD', 'HEAD^2']));
    expect(answers.map((answer) => answer.spec)).toEqual(['HEAD', 'nobody', 'HEAD', 'HEAD^2']);
  });
});

describe('log', () => {
  test('gives what git log prints, raw', async () => {
    const commits = await read([merge]);
    expect(commits.map((commit) => commit.sha)).toEqual(repo.git('log', '--format=%H').split('\n'));
    for (const commit of commits) {
      expect(commit.parents.join(' ')).toBe(repo.git('log', '-1', '--format=%P', commit.sha));
      expect(`tree ${repo.git('cat-file', 'commit', commit.sha)}`).toContain(commit.message.trimEnd());
    }
    expect(commits.find((commit) => commit.sha === side)?.message).toBe('\n\n  fix: ünïcode \u{1F600}  \n\n');
    expect(commits[0]).toMatchObject({ authorName: 'Ada Acme', committerEmail: 'ci@acme.test' });
  });

  test('leaves out what an excluded commit reaches, and counts the same', async () => {
    expect((await read([merge], [first])).map(({ sha }) => sha)).not.toContain(first);
    expect(valueOf(await port().count({ include: [merge], exclude: [first] }))).toBe(3);
    expect(await read(['HEAD'], [merge])).toEqual([]);
    expect(await read([], [merge])).toEqual([]);
  });

  test('names the excluded commits that the given ones stand on, and gives none of them', async () => {
    const given: string[] = [];
    const stoodOn: string[] = [];
    const range = { include: [merge], exclude: [first] };
    valueOf(
      await port().log(
        range,
        ({ sha }) => given.push(sha),
        (sha) => stoodOn.push(sha),
      ),
    );
    expect(given).toHaveLength(3);
    expect(given).not.toContain(first);
    expect(stoodOn).toEqual([first]);
  });

  test('decodes a message in another encoding, and survives bytes that are none', async () => {
    const text = Buffer.concat([
      Buffer.from(`tree ${repo.git('rev-parse', 'HEAD^{tree}')}\nauthor B\xfcro <b@acme.test> 1 +0000\n`, 'latin1'),
      Buffer.from('committer C <c@acme.test> 1 +0000\nencoding ISO-8859-1\n\nfix: caf\xe9\n', 'latin1'),
    ]);
    const latin = repo.git('hash-object', '-t', 'commit', '-w', repo.write('../latin', text));
    expect((await read([latin]))[0]).toMatchObject({ authorName: 'Büro', message: 'fix: café\n' });
    const odd = Buffer.from(text.toString('latin1').replace('encoding ISO-8859-1\n', ''), 'latin1');
    const broken = repo.git('hash-object', '-t', 'commit', '-w', repo.write('../odd', odd));
    expect((await read([broken]))[0]?.message).toBe('fix: caf\ufffd\n');
  });

  test.each(['--all', '-1', 'main..side', 'HEAD^1', 'a b', 'x\ny'])('%j is refused as a revision', async (name) => {
    expect(reasonOf(await port().log({ include: [name], exclude: [] }, () => undefined))).toContain(
      'neither a full commit hash',
    );
    expect(reasonOf(await port().count({ include: ['HEAD'], exclude: [name] }))).toContain(
      'neither a full commit hash',
    );
  });

  test('says that a commit is not in the clone, and what to do', async () => {
    const reason = reasonOf(await port().log({ include: ['1'.repeat(40)], exclude: [] }, () => undefined));
    expect(reason).toContain('is not in this clone');
    expect(reason).toContain('fetch-depth: 0');
  });
});

describe('what is reachable', () => {
  test('is judged for many commits at once', async () => {
    const loose = repo.git('commit-tree', 'HEAD^{tree}', '-p', first, '-m', 'not merged');
    expect([...valueOf(await port().notReachable([first, side, loose, merge], 'HEAD'))]).toEqual([loose]);
    expect(valueOf(await port().notReachable([], 'HEAD')).size).toBe(0);
    expect([...valueOf(await port().notReachable([merge, side], first))].toSorted()).toEqual([merge, side].toSorted());
  });

  test('is unavailable for what is not here or is no commit', async () => {
    const blob = repo.git('rev-parse', 'HEAD:docs/guide.md');
    expect(reasonOf(await port().notReachable([blob], 'HEAD'))).toContain('not in this clone');
    expect(reasonOf(await port().notReachable(['2'.repeat(40)], 'HEAD'))).toContain('not in this clone');
    expect(reasonOf(await port().notReachable(['--all'], 'HEAD'))).toContain('no full commit hash');
  });
});

describe('names', () => {
  test('of refs and of the branch are those that git gives', async () => {
    expect(valueOf(await port().refs('refs/tags/'))).toEqual([
      { name: 'refs/tags/v1.0.0', id: repo.git('rev-parse', 'refs/tags/v1.0.0') },
    ]);
    expect(valueOf(await port().refs('refs/heads')).map((ref) => ref.name)).toEqual([
      'refs/heads/main',
      'refs/heads/side',
    ]);
    expect(reasonOf(await port().refs('--format=%(contents)'))).toContain('no name of a ref');
    expect(valueOf(await port().currentBranch())).toBe('main');
  });

  test('are right in a linked worktree, and null when HEAD is detached', async () => {
    const linked = join(repo.dir, '..', 'linked');
    repo.git('worktree', 'add', '--quiet', '--detach', linked, first);
    const git = createGit({ cwd: linked, log });
    expect(valueOf(await git.currentBranch())).toBe(null);
    expect(valueOf(await git.objects(['HEAD']))).toMatchObject([{ id: first }]);
    expect(valueOf(await git.shallowCommits()).size).toBe(0);
  });
});

test('a file whose content is not in the clone is unavailable, never missing', async () => {
  const damaged = sandbox();
  const path = '.github/change-policy.yml';
  damaged.write(path, 'version: 1\n');
  damaged.git('add', '.');
  damaged.commit('feat: policy');
  const git = createGit({ cwd: damaged.dir, log });
  expect(valueOf(await git.objects([`HEAD:${path}`]))).toMatchObject([{ kind: 'found' }]);
  const drop = (spec: string) => {
    const id = damaged.git('rev-parse', spec);
    rmSync(join(damaged.dir, '.git', 'objects', id.slice(0, 2), id.slice(2)));
  };
  drop(`HEAD:${path}`);
  expect(reasonOf(await git.objects([`HEAD:${path}`]))).toContain('its content is not in this clone');
  expect(valueOf(await git.objects(['HEAD:.github/other.yml']))).toMatchObject([{ kind: 'missing' }]);
  drop('HEAD:.github');
  expect(reasonOf(await git.objects(['HEAD:.github/other.yml']))).toContain('".github" is in the tree');
  damaged.remove();
});
