import { makeRepository, recordingLog, startGitHub, type TestRepository, worldFromRepository } from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createForge } from './forge.ts';
import { standIn } from './stand-in.ts';

const name = 'acme/webshop';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(entries).map(([path, text]) => [path, bytes(text)]));

let repo: TestRepository;
beforeAll(() => {
  repo = makeRepository({ commits: [{ message: 'feat: start', files: { 'README.md': 'hello\n' } }] });
});
afterAll(() => repo.remove());

async function github(more: {
  readonly rules?: Readonly<Record<string, readonly ('creation' | 'update')[]>>;
  readonly contents?: 'none' | 'write';
}) {
  const { contents = 'write', rules = {} } = more;
  const world = worldFromRepository(repo, {
    repository: { rules },
    token: { value: 'ghs_x', permissions: { contents } },
  });
  const server = await startGitHub(world, { stores: { [name]: repo.path } });
  const forge = createForge({ apiUrl: server.url, token: 'ghs_x', log: recordingLog(), retrySeconds: 0.01 });
  return { forge, server, [Symbol.asyncDispose]: () => server.close() };
}

describe('a commit on a branch, through the API', () => {
  test('begins the branch without a parent, then stands on it, and leaves other files', async () => {
    await using hub = await github({});
    const commit = { branch: 'records', message: 'records: one\n\nMore' };
    const content = files({ 'a.jsonl': 'é\r\n', 'b.jsonl': 'b' });
    const first = await hub.forge.commitFiles(name, { ...commit, expected: null, files: content });
    const one = repo.git('rev-parse', 'records');
    expect(first).toEqual({ status: 'available', value: { kind: 'done', commit: one } });
    const second = await hub.forge.commitFiles(name, { ...commit, expected: one, files: files({ 'b.jsonl': 'b2' }) });
    const two = repo.git('rev-parse', 'records');
    expect(second).toEqual({ status: 'available', value: { kind: 'done', commit: two } });
    expect(repo.git('log', '--format=%s|%b|%P', '--reverse', 'records').split('\n')).toEqual([
      'records: one|More|',
      `records: one|More|${one}`,
    ]);
    expect(repo.git('cat-file', '-s', 'records:a.jsonl')).toBe('4');
    expect(repo.git('show', 'records:b.jsonl')).toBe('b2');
  });

  test('is not made where the branch stands elsewhere or is there already', async () => {
    await using hub = await github({});
    const commit = { branch: 'moved', message: 'x', files: files({ a: 'a' }) };
    await hub.forge.commitFiles(name, { ...commit, expected: null });
    const tip = repo.git('rev-parse', 'moved');
    const raced = { status: 'available', value: { kind: 'raced' } };
    expect(await hub.forge.commitFiles(name, { ...commit, expected: null })).toEqual(raced);
    expect(await hub.forge.commitFiles(name, { ...commit, expected: repo.sha('main') })).toEqual(raced);
    expect(repo.git('rev-parse', 'moved')).toBe(tip);
  });

  test.each([
    ['a rule against new branches', { rules: { ruled: ['creation' as const] } }, null, 'A ruleset protects the branch'],
    ['a rule against changes', { rules: { main: ['update' as const] } }, 'main', 'A ruleset protects the branch'],
    ['no permission for a new branch', { contents: 'none' as const }, null, 'permissions: contents: write'],
    ['no permission for a change', { contents: 'none' as const }, 'main', 'permissions: contents: write'],
  ])('%s is told with the fix', async (_, more, on, fix) => {
    await using hub = await github(more);
    const expected = on === null ? null : repo.sha(on);
    const commit = { branch: on ?? 'ruled', expected, message: 'x', files: files({ a: 'a' }) };
    const done = await hub.forge.commitFiles(name, commit);
    expect(done).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(fix) });
  });

  test('goes to where GitHub Enterprise Server has GraphQL, and an answer that is none is told', async () => {
    await using hub = await standIn(() => ({ data: { createCommitOnBranch: null } }));
    const commit = { branch: 'x', expected: 'a'.repeat(40), message: 'x', files: files({ a: 'a' }) };
    expect(await hub.forge.commitFiles(name, commit)).toMatchObject({ status: 'unavailable' });
    expect(hub.asked).toEqual(['/api/graphql']);
  });
});
