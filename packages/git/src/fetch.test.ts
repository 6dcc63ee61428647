import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { fetchArguments } from './fetch.ts';
import { createGit } from './git.ts';
import { reasonOf, recordingLog, type Sandbox, sandbox, valueOf } from './sandbox.ts';

let origin: Sandbox;
let shas: string[];
let server: Server;
let serverUrl: string;
let answer: 'refuse' | 'hang' = 'refuse';
const headers: (string | undefined)[][] = [];

beforeAll(async () => {
  origin = sandbox();
  shas = ['feat: one', 'feat: two', 'feat: three'].map((message) => origin.commit(message));
  server = createServer((request, response) => {
    headers.push(
      request.rawHeaders.filter((_, index, all) => index % 2 === 1 && /^authorization$/i.test(all[index - 1] ?? '')),
    );
    if (answer === 'refuse') response.writeHead(403).end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  origin.remove();
});

function cloned(depth: number): Sandbox {
  const clone = sandbox();
  clone.git('remote', 'add', 'origin', `file://${origin.dir}`);
  clone.git('fetch', '--quiet', `--depth=${depth}`, 'origin', 'main');
  clone.git('reset', '--hard', '--quiet', 'FETCH_HEAD');
  return clone;
}

describe('fetch', () => {
  test('deepens, fetches a commit by its hash, and completes', async () => {
    const clone = cloned(1);
    const git = createGit({ cwd: clone.dir, log: recordingLog() });
    const all = { include: ['HEAD'], exclude: [] };
    expect([...valueOf(await git.shallowCommits())]).toEqual([shas[2]]);
    expect(valueOf(await git.count(all))).toBe(1);
    valueOf(await git.fetch(['refs/heads/main'], { deepen: 1 }));
    expect(valueOf(await git.count(all))).toBe(2);
    valueOf(await git.fetch([shas[0] ?? ''], { depth: 1 }));
    expect(valueOf(await git.objects([shas[0] ?? '']))).toMatchObject([{ kind: 'found' }]);
    valueOf(await git.fetch([], { unshallow: true }));
    expect(valueOf(await git.count(all))).toBe(3);
    expect(valueOf(await git.shallowCommits()).size).toBe(0);
    valueOf(await git.fetch([], { unshallow: true }));
    clone.remove();
  });

  test('sends the token once, in place of the one that checkout kept, and never shows it', async () => {
    answer = 'refuse';
    const clone = cloned(1);
    clone.git('remote', 'set-url', 'origin', `${serverUrl}/org/cm-actions`);
    clone.git('config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const log = recordingLog();
    const git = createGit({ cwd: clone.dir, log, remoteAuth: { serverUrl, token: 'ghs_secret' } });
    const reason = reasonOf(await git.fetch(['refs/heads/main'], null));
    const basic = Buffer.from('x-access-token:ghs_secret').toString('base64');
    expect(headers.at(-1)).toEqual([`basic ${basic}`]);
    expect(reason).toContain('403');
    expect(reason).toContain('contents: read');
    for (const text of [reason, ...log.lines]) expect(text).not.toMatch(new RegExp(`ghs_secret|${basic}`));
    clone.remove();
  });

  test('sends the token to no other server', async () => {
    answer = 'refuse';
    const clone = cloned(1);
    clone.git('remote', 'set-url', 'origin', `${serverUrl}/org/cm-actions`);
    const remoteAuth = { serverUrl: 'https://github.acme.test', token: 'ghs_secret' };
    reasonOf(await createGit({ cwd: clone.dir, log: recordingLog(), remoteAuth }).fetch(['refs/heads/main'], null));
    expect(headers.at(-1)).toEqual([]);
    clone.remove();
  });

  test('is stopped when time is up', async () => {
    answer = 'hang';
    const clone = cloned(1);
    clone.git('remote', 'set-url', 'origin', `${serverUrl}/org/cm-actions`);
    const git = createGit({ cwd: clone.dir, log: recordingLog(), timeoutMs: 700 });
    const started = performance.now();
    expect(reasonOf(await git.fetch(['refs/heads/main'], null))).toContain('was stopped');
    expect(performance.now() - started).toBeLessThan(20_000);
    clone.remove();
  });
});

describe('the arguments of a fetch', () => {
  test.each(['--upload-pack=sh', '-q', 'a:b:c', 'a b', 'x\ny', '', 'refs/heads/..'])('%j is refused', (ref) => {
    expect(reasonOf(fetchArguments([ref], null))).toContain('neither a commit hash nor a refspec');
  });

  test.each([0, -1, 1.5, Number.NaN])('a depth of %s is refused', (depth) => {
    expect(reasonOf(fetchArguments([], { depth }))).toContain('whole number');
  });

  test('hold what was asked for', () => {
    const args = valueOf(fetchArguments(['+refs/heads/*:refs/remotes/origin/*', 'a'.repeat(40)], { deepen: 5 }));
    expect(args.slice(-4)).toEqual(['--deepen=5', 'origin', '+refs/heads/*:refs/remotes/origin/*', 'a'.repeat(40)]);
  });
});

test('a token that could break out of its header is refused', async () => {
  const clone = cloned(1);
  const remoteAuth = { serverUrl, token: 'a\nX-Other: b' };
  const git = createGit({ cwd: join(clone.dir), log: recordingLog(), remoteAuth });
  expect(reasonOf(await git.fetch(['refs/heads/main'], null))).toContain('odd character');
  clone.remove();
});
