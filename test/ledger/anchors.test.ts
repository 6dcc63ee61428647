import { anchorsOf, readLedger, writeLedger } from '@cm/app/ledger';
import { createForge } from '@cm/github';
import { anchorText } from '@cm/ledger';
import {
  cloneAt,
  makeRepository,
  recordingLog,
  startGitHub,
  type TestRepository,
  type TokenPermissions,
  worldFromRepository,
  type WorldStatus,
} from '@cm/testkit';
import { beforeEach, describe, expect, test } from 'vitest';

import { branch, idsOf, portsOf, reasonOf, repository, scheduled, valueOf, writing } from './support.ts';

let origin: TestRepository;
beforeEach(() => {
  origin = makeRepository({ commits: ['one', 'two', 'three'].map((id) => ({ id, message: `feat: ${id}` })) });
  return () => origin.remove();
});

const writer: TokenPermissions = { contents: 'write', statuses: 'write' };

/** A GitHub whose git is the origin, and a run of the default branch there. */
async function github(statuses: readonly WorldStatus[] = [], permissions: TokenPermissions = writer) {
  const world = worldFromRepository(origin, { repository: { statuses }, token: { value: 'ghs_x', permissions } });
  const server = await startGitHub(world, { stores: { [repository]: origin.path } });
  const forge = createForge({ apiUrl: server.url, token: 'ghs_x', log: recordingLog(), retrySeconds: 0.01 });
  const ports = portsOf(cloneAt(origin), { forge });
  const write = (ids: readonly string[]) =>
    writeLedger(ports, writing(ids, { context: scheduled(origin.sha('main')) }));
  const set = () => server.repository(repository)?.statuses() ?? [];
  return { forge, write, ports, server, set, [Symbol.asyncDispose]: () => server.close() };
}

describe('with a token', () => {
  test('the ledger is written through the API, and its head anchored on the newest commit', async () => {
    await using hub = await github();
    const first = valueOf(await hub.write(['a', 'b']));
    const second = valueOf(await hub.write(['c']));
    expect(second).toMatchObject({ retries: 0, anchored: { status: 'available' }, head: { seq: 3 } });
    expect(idsOf(valueOf(await readLedger(hub.ports, branch)))).toEqual(['a', 'b', 'c']);
    expect(second.commit).toBe(origin.git('rev-parse', branch));
    expect(hub.server.requests.map(({ route }) => route)).not.toContain('/repos/{owner}/{repo}/contents/{path}');
    const description = (seq: number, hash = ''): object => ({
      sha: origin.sha('three'),
      context: 'cm-ledger',
      state: 'success',
      description: `seq ${seq} sha256 ${hash}`,
    });
    expect(hub.set()).toMatchObject([description(2, first.head?.hash), description(3, second.head?.hash)]);
    expect(valueOf(await anchorsOf(hub.forge, repository)).map(({ by, seq }) => [seq, by])).toEqual([
      [3, 'github-actions[bot]'],
      [2, 'github-actions[bot]'],
    ]);
  });

  test('a race is lost and run again', async () => {
    await using hub = await github();
    valueOf(await hub.write(['a']));
    const { forge } = hub.ports;
    const others = ['o'];
    const raced: typeof forge = {
      ...forge,
      commitFiles: async (...asked) => {
        if (others.pop() !== undefined) valueOf(await hub.write(['o']));
        return forge.commitFiles(...asked);
      },
    };
    const context = scheduled(origin.sha('main'));
    const done = valueOf(await writeLedger({ ...hub.ports, forge: raced }, writing(['b'], { context })));
    expect(done.retries).toBe(1);
    expect(idsOf(valueOf(await readLedger(hub.ports, branch)))).toEqual(['a', 'o', 'b']);
  });

  test('a ledger that was written anew is refused, although its chain is whole', async () => {
    await using hub = await github();
    const { head } = valueOf(await hub.write(['a', 'b']));
    origin.git('update-ref', '-d', `refs/heads/${branch}`);
    valueOf(await writeLedger(portsOf(cloneAt(origin)), writing(['x', 'y', 'z'])));
    expect(reasonOf(await hub.write(['c']))).toContain('Entry 2 is not the one that was anchored');
    // A new status of the same name does not hide the old one, and neither does one on a newer commit.
    const forged = anchorText({ seq: 3, hash: 'f'.repeat(64) });
    for (const commit of ['three', 'two'])
      await hub.forge.setStatus(repository, origin.sha(commit), {
        context: branch,
        state: 'success',
        description: forged,
      });
    expect(reasonOf(await hub.write(['c']))).toContain('Entry 2 is not the one that was anchored');
    expect(head?.seq).toBe(2);
  });

  test('anchors of older commits count, and what is no anchor does not', async () => {
    const status = (commit: string, description: string, context = branch): WorldStatus => ({
      sha: origin.sha(commit),
      context,
      state: 'success',
      description,
    });
    await using hub = await github([
      status('one', anchorText({ seq: 7, hash: 'b'.repeat(64) })),
      status('two', 'running'),
      status('three', anchorText({ seq: 9, hash: 'c'.repeat(64) }), 'another'),
    ]);
    expect(valueOf(await anchorsOf(hub.forge, repository))).toMatchObject([{ seq: 7, commit: origin.sha('one') }]);
    expect(reasonOf(await hub.write(['a']))).toContain('entry 7 was anchored: its end was cut off');
  });

  test('nothing is written where anchors may not be read', async () => {
    await using hub = await github([], { contents: 'write' });
    expect(reasonOf(await hub.write(['a']))).toContain('permissions: statuses: write');
    expect(origin.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  test('what was written stays, where the anchor could not be set, and that is told', async () => {
    await using hub = await github([], { contents: 'write', statuses: 'read' });
    const done = valueOf(await hub.write(['a']));
    expect(done).toMatchObject({ head: { seq: 1 }, anchored: { status: 'unavailable' } });
  });
});
