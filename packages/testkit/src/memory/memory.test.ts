import type { GitCommit } from '@cm/app';
import { available, unavailable } from '@cm/model';
import { describe, expect, test } from 'vitest';

import { sampleWorld } from '../server/sample-world.ts';
import { shaOf } from '../world/object-id.ts';
import { memoryPorts } from './ports.ts';

const world = sampleWorld().data;
const [base, main, feature, first] = [shaOf('base'), shaOf('main'), shaOf('feature'), shaOf('feature 1')];

describe('git in memory', () => {
  test('reads objects by revision expressions, and nothing that the head does not reach', async () => {
    const { git } = memoryPorts({ world, git: { head: 'feature', branch: null } });
    const specs = ['HEAD', 'HEAD^1', 'HEAD~2', `${feature}:README.md`, 'main', 'HEAD:none', '-x', 'HEAD^2'];
    const objects = await git.objects(specs);
    expect(objects).toMatchObject(
      available([
        { id: feature, type: 'commit' },
        { id: first },
        { id: base },
        { type: 'blob', bytes: Buffer.from('one\n2\n') },
        { kind: 'missing' },
        { kind: 'missing' },
        { kind: 'missing' },
        { kind: 'missing' },
      ]),
    );
    await git.fetch([main], null);
    expect(await git.objects(['main'])).toMatchObject(available([{ id: main }]));
  });

  test('lists a range newest first, and counts it', async () => {
    const { git } = memoryPorts({ world, git: { head: 'feature' } });
    const seen: GitCommit[] = [];
    expect(await git.log({ include: ['HEAD'], exclude: [base] }, (commit) => void seen.push(commit))).toEqual(
      available(2),
    );
    expect(seen.map(({ sha }) => sha)).toEqual([feature, first]);
    expect(await git.count({ include: ['HEAD'], exclude: [] })).toEqual(available(3));
    expect(await git.count({ include: ['HEAD'], exclude: [main] })).toMatchObject({ status: 'unavailable' });
  });

  test('is shallow until it is deepened', async () => {
    const { git } = memoryPorts({ world, git: { head: 'feature', shallow: [feature] } });
    expect(await git.count({ include: ['HEAD'], exclude: [] })).toEqual(available(1));
    await git.fetch([], { unshallow: true });
    expect(await git.count({ include: ['HEAD'], exclude: [] })).toEqual(available(3));
    expect(await git.shallowCommits()).toEqual(available(new Set()));
    expect(await git.notReachable([main, base], 'HEAD')).toEqual(available(new Set([main])));
  });

  test('may be no repository, or one that cannot fetch', async () => {
    const none = memoryPorts({ world, git: { present: false } }).git;
    expect([await none.present(), (await none.count({ include: ['HEAD'], exclude: [] })).status]).toEqual([
      false,
      'unavailable',
    ]);
    const offline = memoryPorts({ world, git: { fetchFails: 'no network' } }).git;
    expect(await offline.fetch([], null)).toEqual({ status: 'unavailable', reason: 'no network' });
  });
});

test('git in memory lists a tree, and compares two as git would', async () => {
  const { git } = memoryPorts({ world, git: { head: 'feature', branch: null } });
  const files: string[] = [];
  expect(await git.tree('HEAD', (path, mode) => void files.push(`${mode} ${path}`))).toEqual(available(3));
  expect(files).toEqual(['100644 README.md', '100644 new.txt', '100644 src/app.py']);
  const parts: string[] = [];
  const read = await git.diff({ base: 'HEAD~2', head: 'HEAD' }, (bytes) => (parts.push(String(bytes)), null));
  expect(read).toEqual(available(true));
  const text = parts.join('');
  for (const part of [
    '@@ -2,1 +2,1 @@\n-two\n+2\n',
    '--- a/old.txt\n+++ /dev/null\n@@ -1,1 +0,0 @@\n',
    '+++ b/src/app.py\n@@ -0,0 +1,1 @@\n',
  ])
    expect(text).toContain(part);
  expect(await git.diff({ base: 'HEAD', head: main }, () => null)).toMatchObject({ status: 'unavailable' });
  expect(await git.diff({ base: 'HEAD~1', head: 'HEAD' }, () => 'no')).toEqual(unavailable('no'));
});

describe('the forge in memory', () => {
  test('knows runs, what they kept, and the comments that it is given', async () => {
    const { forge } = memoryPorts({ world });
    const repo = 'acme/webshop';
    expect(await forge.artifacts(repo, 'coverage-baseline')).toMatchObject(
      available([
        { id: 32, run: { headSha: feature, headBranch: 'feature', fork: false } },
        { id: 31, run: { headSha: base, headBranch: 'main' } },
      ]),
    );
    expect(await forge.workflowRun(repo, 21)).toMatchObject(available({ workflowPath: '.github/workflows/ci.yml' }));
    expect(await forge.artifactFile(repo, 31, 'baseline.json', 99)).toEqual(available(Buffer.from('{"lines": 1}')));
    expect(await forge.artifactFile(repo, 31, 'none', 99)).toEqual(available(null));
    expect(await forge.artifactFile(repo, 33, 'none', 99)).toMatchObject({ status: 'unavailable' });
    const done = async (body: string) =>
      (await forge.comment(repo, 7, { marker: '<!-- x -->', body })) as { value?: object };
    expect([await done('a'), await done('a'), await done('b')].map(({ value }) => value)).toMatchObject([
      { done: 'created' },
      { done: 'unchanged' },
      { done: 'updated' },
    ]);
  });

  test('knows the open pull requests and their files', async () => {
    const { forge } = memoryPorts({ world });
    const open = { number: 7, title: 'feat: add the app', headSha: feature, draft: false };
    expect(await forge.openPullRequests('acme/webshop', 'main')).toEqual(
      available({ pulls: [open], whole: true, requestsLeft: null }),
    );
    expect(await forge.openPullRequests('acme/webshop', 'next')).toMatchObject({ value: { pulls: [] } });
    expect(await forge.pullRequestFiles('acme/webshop', 7)).toEqual(
      available({
        files: [
          { path: 'README.md', status: 'modified' },
          { path: 'new.txt', status: 'renamed' },
          { path: 'src/app.py', status: 'added' },
        ],
        whole: true,
      }),
    );
    expect(await forge.pullRequestFiles('acme/webshop', 99)).toMatchObject({ status: 'unavailable' });
  });

  test('answers from the world', async () => {
    const { forge } = memoryPorts({ world });
    expect(await forge.pullRequest('acme/webshop', 7)).toMatchObject(
      available({ commits: 2, headSha: feature, body: '' }),
    );
    expect(await forge.pullRequest('acme/webshop', 99)).toMatchObject({ status: 'unavailable' });
    expect(await forge.compare('acme/webshop', 'main', 'feature')).toMatchObject(
      available({ status: 'diverged', total: 2 }),
    );
    expect(await forge.compareStatus('acme/webshop', base, main)).toEqual(available('ahead'));
    expect(await forge.fileAt('acme/webshop', 'none', 'main')).toEqual(available(null));
    expect(await forge.fileAt('acme/webshop', 'none', 'nowhere')).toMatchObject({ status: 'unavailable' });
    expect(await forge.reviews('acme/webshop', 7)).toMatchObject(
      available([
        { user: { login: 'acme-lead' }, commit: feature, association: 'MEMBER' },
        { user: null, commit: null },
      ]),
    );
    expect(await forge.pullRequestsOfCommit('acme/webshop', main)).toMatchObject(available([{ number: 8 }]));
    expect(await forge.commitsOfPath('acme/webshop', 'README.md', 'feature')).toEqual(available([feature, base]));
  });

  test('knows nothing without a token', async () => {
    const { forge } = memoryPorts({ world, hasToken: false });
    expect(await forge.repository('acme/webshop')).toEqual({ status: 'unavailable', reason: 'there is no token' });
  });
});

test('files are found by gitignore-like globs', async () => {
  const { files } = memoryPorts({
    files: { 'a.xml': 'x', 'out/b.xml': 'y', 'out/c.txt': 'z', 'node_modules/d.xml': '' },
  });
  expect(await files.glob(['*.xml'])).toEqual(available(['a.xml', 'out/b.xml']));
  expect(await files.glob(['out/**', '!*.txt'])).toEqual(available(['out/b.xml']));
  expect(await files.read('out/c.txt', 10)).toEqual(available(Buffer.from('z')));
  expect((await files.read('../x', 10)).status).toBe('unavailable');
  expect((await files.read('a.xml', 0)).status).toBe('unavailable');
  // Source: `printf z | sha256sum`.
  const sha256 = '594e519ae499312b29433b7dd8a97ff068defcba9755b6d5d00e84c524d67b06';
  expect(await files.scan('out/c.txt', 10, () => null)).toEqual(available({ bytes: 1, sha256 }));
  expect(await files.scan('out/c.txt', 10, String)).toEqual(unavailable('z'));
  expect((await files.scan('out/none', 10, () => null)).status).toBe('unavailable');
});

test('the log is kept, and the clock stands still', () => {
  const { clock, hash, log } = memoryPorts({ now: '1970-01-01T00:00:01Z' });
  log.group('Collect');
  log.info('reading');
  expect(log.openGroups()).toBe(1);
  log.endGroup();
  expect([log.of('info'), log.openGroups(), clock.now()]).toEqual([['reading'], 0, 1000]);
  // FIPS 180-4: the hash of the empty message.
  expect(hash.sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
