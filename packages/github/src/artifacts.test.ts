import { type Fault, recordingLog, shaOf, startGitHub, type World, type WorldRepository } from '@cm/testkit';
import { describe, expect, test } from 'vitest';

import { runOf } from './artifacts.ts';
import { createForge } from './forge.ts';
import { refuse, standIn } from './stand-in.ts';

const repo = 'acme/webshop';
const ci = '.github/workflows/ci.yml';
const shop: WorldRepository = {
  fullName: repo,
  defaultBranch: 'main',
  runs: [
    { id: 21, path: ci, headSha: shaOf('base') },
    {
      id: 22,
      path: ci,
      headSha: shaOf('theirs'),
      headBranch: null,
      headRepository: 'fan/webshop',
      event: 'pull_request',
    },
  ],
  artifacts: [
    { id: 31, name: 'baseline', files: { 'baseline.json': '{"lines":1}', 'page/größe.html': 'x' }, run: 21 },
    { id: 32, name: 'baseline', files: { 'baseline.json': '{}' }, run: 22, createdAt: '2026-01-06T09:00:00Z' },
    { id: 33, name: 'baseline', files: {}, run: 21, expired: true },
    { id: 34, name: 'baseline-2', files: {}, run: 21 },
    { id: 35, name: 'baseline', files: {}, run: 404 },
  ],
};
const world: World = { repositories: [shop, { fullName: 'fan/webshop', defaultBranch: 'main', forkOf: repo }] };

async function asking(options: { readonly world?: World; readonly faults?: readonly Fault[] } = {}) {
  const server = await startGitHub(options.world ?? world, { faults: options.faults ?? [] });
  const log = recordingLog();
  const forge = createForge({ apiUrl: server.url, token: server.token, log, retrySeconds: 0.01 });
  return { forge, server, [Symbol.asyncDispose]: () => server.close() };
}

const contentOf = (fact: Awaited<ReturnType<ReturnType<typeof createForge>['artifactFile']>>): string | null =>
  fact.status === 'unavailable' ? fact.reason : fact.value && Buffer.from(fact.value).toString();

describe('the artifacts of a name', () => {
  test('are listed with the run that made each, newest first, and no expired one', async () => {
    await using github = await asking();
    const run = { id: 21, headSha: shaOf('base'), headBranch: 'main', fork: false };
    const theirs = { id: 22, headSha: shaOf('theirs'), headBranch: null, fork: true };
    expect(await github.forge.artifacts(repo, 'baseline')).toEqual({
      status: 'available',
      value: [
        { id: 35, bytes: expect.any(Number), createdAt: '2026-01-05T09:00:00Z', run: null },
        { id: 32, bytes: expect.any(Number), createdAt: '2026-01-06T09:00:00Z', run: theirs },
        { id: 31, bytes: expect.any(Number), createdAt: '2026-01-05T09:00:00Z', run },
      ],
    });
    expect(github.server.requests.map(({ path }) => path)).toEqual([
      '/repos/acme/webshop/actions/artifacts?name=baseline&per_page=100',
    ]);
  });

  test('may be none', async () => {
    await using github = await asking();
    expect(await github.forge.artifacts(repo, 'nothing')).toEqual({ status: 'available', value: [] });
  });

  test('are unavailable without the permission, with what to do', async () => {
    const token = { value: 'ghs_x', permissions: { contents: 'read' } } as const;
    await using github = await asking({ world: { ...world, token } });
    const reason = expect.stringContaining('`permissions: actions: read`');
    expect(await github.forge.artifacts(repo, 'baseline')).toEqual({ status: 'unavailable', reason });
    expect(await github.forge.workflowRun(repo, 21)).toEqual({ status: 'unavailable', reason });
    expect(contentOf(await github.forge.artifactFile(repo, 31, 'baseline.json', 99))).toContain('actions: read');
  });

  test.each([{}, [], { artifacts: {} }, { artifacts: [null] }, { artifacts: [{ id: 'x', name: 'baseline' }] }])(
    'are unavailable where GitHub answers %j',
    async (data) => {
      await using github = await standIn(() => data);
      expect((await github.forge.artifacts(repo, 'baseline')).status).toBe('unavailable');
    },
  );
});

describe('a run', () => {
  test('says which workflow it is of, and which commit it ran on', async () => {
    await using github = await asking();
    const run = {
      id: 21,
      workflowPath: ci,
      event: 'push',
      headSha: shaOf('base'),
      headBranch: 'main',
      headRepository: repo,
      conclusion: 'success',
    };
    expect(await github.forge.workflowRun(repo, 21)).toEqual({ status: 'available', value: run });
    expect(await github.forge.workflowRun(repo, 22)).toMatchObject({
      value: { headRepository: 'fan/webshop', headBranch: null },
    });
    expect((await github.forge.workflowRun(repo, 23)).status).toBe('unavailable');
  });

  test.each([
    [{ id: 1, head_sha: shaOf('a'), path: `${ci}@main`, event: 'push' }, ci],
    [{ id: 1, head_sha: shaOf('a'), event: 'push' }, undefined],
    [{ id: 1, head_sha: 'short', path: ci, event: 'push' }, undefined],
    [null, undefined],
  ])('%j is of the workflow %s', (data, expected) => {
    expect(runOf(data)?.workflowPath).toBe(expected);
  });
});

describe('a file of an artifact', () => {
  test('is taken out of the zip file, which is fetched without the token', async () => {
    await using github = await asking();
    expect(contentOf(await github.forge.artifactFile(repo, 31, 'baseline.json', 99))).toBe('{"lines":1}');
    expect(contentOf(await github.forge.artifactFile(repo, 31, 'page/größe.html', 99))).toBe('x');
    const seen = github.server.requests
      .slice(0, 2)
      .map(({ path, authorized, status }) => ({ path, authorized, status }));
    expect(seen).toEqual([
      { path: '/repos/acme/webshop/actions/artifacts/31/zip', authorized: true, status: 302 },
      { path: '/storage/acme/webshop/31', authorized: false, status: 200 },
    ]);
  });

  test.each<readonly [string, number, string, number, string | null]>([
    ['that the artifact does not hold is absent', 31, 'other.json', 99, null],
    ['of an empty artifact is absent', 35, 'baseline.json', 99, null],
    ['over the limit is unavailable', 31, 'baseline.json', 10, 'it holds 11 bytes; at most 10 are read'],
    ['with a way up in its name is unavailable', 31, '../baseline.json', 99, 'no plain path'],
    ['of an expired artifact is unavailable', 33, 'baseline.json', 99, 'answered 410'],
    ['of no artifact is unavailable', 36, 'baseline.json', 99, '404'],
  ])('%s', async (_, id, name, most, expected) => {
    await using github = await asking();
    const content = contentOf(await github.forge.artifactFile(repo, id, name, most));
    expect(content?.includes(expected ?? '') ?? null).toBe(expected === null ? null : true);
  });

  test('is fetched again where the download broke off', async () => {
    await using github = await asking({ faults: [{ path: '/storage/acme/webshop/31', truncate: true }] });
    expect(contentOf(await github.forge.artifactFile(repo, 31, 'baseline.json', 99))).toBe('{"lines":1}');
  });

  test('is not read to the end where the zip file never ends', async () => {
    let sent = 0;
    await using github = await standIn(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/zip' });
        const part = Buffer.alloc(1024 * 1024);
        const more = (): void => {
          sent += 1;
          if (!response.destroyed) response.write(part, () => setImmediate(more));
        };
        more();
      },
      { timeoutMs: 30_000 },
    );
    const content = contentOf(await github.forge.artifactFile(repo, 31, 'baseline.json', 99));
    expect(content).toContain('artifact 31 of acme/webshop holds more than 67108864 bytes');
    expect(sent).toBeLessThan(200);
    expect(github.asked).toHaveLength(1);
  });

  test('is unavailable where what came is no zip file', async () => {
    await using github = await standIn(() => ({ message: 'sign in first' }));
    expect(contentOf(await github.forge.artifactFile(repo, 31, 'a', 99))).toContain(
      'it is no zip file, or a damaged one',
    );
    await using other = await standIn((_, response) => refuse(response, 403, 'Forbidden'));
    expect(contentOf(await other.forge.artifactFile(repo, 31, 'a', 99))).toContain(
      'The token may not read artifact 31',
    );
  });
});
