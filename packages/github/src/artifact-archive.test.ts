import { recordingLog, shaOf, startGitHub, type World, type WorldFile } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { createForge } from './forge.ts';

const repo = 'acme/webshop';
const ci = '.github/workflows/ci.yml';
const head = { ref: 'basket', sha: shaOf('theirs') };

function worldOf(files: Readonly<Record<string, WorldFile>>): World {
  const pull = { title: 'feat: add the basket', base: { ref: 'main', sha: shaOf('base') } };
  return {
    repositories: [
      {
        fullName: repo,
        defaultBranch: 'main',
        runs: [21, 22].map((id) => ({ id, path: ci, headSha: shaOf('theirs'), headRepository: 'kim/webshop' })),
        artifacts: [
          { id: 31, name: 'reports', files, run: 21 },
          { id: 32, name: 'reports', files: {}, run: 22 },
          { id: 33, name: 'reports', files: {}, run: 21, createdAt: '2026-01-06T09:00:00Z' },
          { id: 34, name: 'other', files: {}, run: 21 },
        ],
        pulls: [
          { ...pull, number: 7, head: { ...head, repository: 'kim/webshop' } },
          { ...pull, number: 8, head: { ...head, repository: 'lee/webshop' } },
          { ...pull, number: 9, head: { ...head, repository: 'kim/webshop' }, state: 'closed' },
          { ...pull, number: 10, head: { ...head, repository: 'kim/webshop' }, mergedAt: '2026-01-05T10:00:00Z' },
          { ...pull, number: 11, head },
        ],
      },
      { fullName: 'kim/webshop', defaultBranch: 'main', forkOf: repo },
      { fullName: 'lee/webshop', defaultBranch: 'main', forkOf: repo },
    ],
  };
}

async function asking(files: Readonly<Record<string, WorldFile>> = {}) {
  const server = await startGitHub(worldOf(files));
  const forge = createForge({ apiUrl: server.url, token: server.token, log: recordingLog(), retrySeconds: 0.01 });
  return { forge, server, [Symbol.asyncDispose]: () => server.close() };
}

test('open pull requests from a branch of a fork are those of its owner, and no closed or merged one', async () => {
  await using github = await asking();
  const found = await github.forge.pullRequestsFrom(repo, { owner: 'kim', branch: 'basket' });
  expect(found).toMatchObject({
    status: 'available',
    value: [{ number: 7, headSha: head.sha, headRepository: 'kim/webshop' }],
  });
  expect(await github.forge.pullRequestsFrom(repo, { owner: 'kim', branch: 'other' })).toMatchObject({ value: [] });
});

test('the artifacts of one run are those alone, newest first', async () => {
  await using github = await asking();
  const listed = await github.forge.artifacts(repo, 'reports', 21);
  expect(listed.status === 'available' && listed.value.map(({ id }) => id)).toEqual([33, 31]);
  expect(github.server.requests.map(({ path }) => path)).toEqual([
    '/repos/acme/webshop/actions/runs/21/artifacts?name=reports&per_page=100',
  ]);
});

describe('all files of an artifact', () => {
  async function opened(files: Readonly<Record<string, WorldFile>>) {
    await using github = await asking(files);
    const archive = await github.forge.artifactArchive(repo, 31);
    if (archive.status === 'unavailable') throw new Error(archive.reason);
    return archive.value;
  }

  async function told(files: Readonly<Record<string, WorldFile>>, name: string, most = 99): Promise<string> {
    const file = await (await opened(files)).read(name, most);
    return file.status === 'available' ? Buffer.from(file.value).toString() : file.reason;
  }

  test('are listed by plain paths alone, sorted, and unpacked one by one', async () => {
    const files = { 'b/lcov.info': 'two', 'a.xml': 'one', '../up': 'x', '/root': 'x', 'c\\d': 'x', 'folder/': '' };
    expect((await opened(files)).names).toEqual(['a.xml', 'b/lcov.info']);
    expect(await told(files, 'b/lcov.info')).toBe('two');
  });

  test.each([
    ['that is not there', { a: '1' }, 'b', 'holds no file "b"'],
    ['over the limit', { a: 'x'.repeat(100) }, 'a', 'it holds 100 bytes; at most 99 are read'],
    ['with a way up', { '../a': '1' }, '../a', 'no plain path'],
  ])('but none %s', async (_, files, name, reason) => {
    expect(await told(files, name)).toContain(reason);
  });

  test('that were packed to fill memory are not unpacked', async () => {
    const most = 64 * 1024 * 1024;
    expect(await told({ a: new Uint8Array(8 * 1024 * 1024) }, 'a', most)).toContain('packed more than 200 times');
  });

  test('are unavailable where the artifact is not there', async () => {
    await using github = await asking();
    expect(await github.forge.artifactArchive(repo, 99)).toMatchObject({ status: 'unavailable' });
  });
});
