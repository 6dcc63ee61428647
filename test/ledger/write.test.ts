import { writeFileSync } from 'node:fs';

import type { ChangeContext, Ports } from '@cm/app';
import { readLedger, writeLedger } from '@cm/app/ledger';
import { cloneAt, makeRepository, type TestRepository } from '@cm/testkit';
import { beforeEach, describe, expect, test } from 'vitest';

import { branch, git, heartbeat, idsOf, policy, portsOf, reasonOf, scheduled, valueOf, writing } from './support.ts';

let origin: TestRepository;
let clone: string;

beforeEach(() => {
  origin = makeRepository({ commits: [{ message: 'feat: one', files: { a: '1' } }] });
  clone = cloneAt(origin);
  return () => origin.remove();
});

const read = async () => idsOf(valueOf(await readLedger(portsOf(cloneAt(origin)), branch)));

/** Lets another writer in before each of the first commits. */
function raced(ports: Ports['git'], others: readonly string[]): Ports['git'] {
  const left = [...others];
  return {
    ...ports,
    commitFiles: async (commit) => {
      const other = left.shift();
      if (other !== undefined) valueOf(await writeLedger(portsOf(cloneAt(origin)), writing([other])));
      return ports.commitFiles(commit);
    },
  };
}

describe('the ledger is written', () => {
  test('first on a branch without a parent, then one commit after the other', async () => {
    const first = valueOf(await writeLedger(portsOf(clone, { now: '2026-10-31T23:59:59Z' }), writing(['a', 'b'])));
    expect(first).toMatchObject({ retries: 0, anchored: null, head: { seq: 2 } });
    const second = valueOf(await writeLedger(portsOf(clone, { now: '2026-11-01T00:00:00Z' }), writing(['c'])));
    expect(second.commit).toBe(origin.git('rev-parse', branch));
    expect(second.entries).toMatchObject([{ seq: 3, kind: 'heartbeat', policy, prev: first.head?.hash }]);
    expect(origin.git('log', '--reverse', '--format=%s|%P', branch).split('\n')).toEqual([
      'chore(ledger): record entries 1 to 2|',
      `chore(ledger): record entry 3|${first.commit}`,
    ]);
    expect(await read()).toEqual(['a', 'b', 'c']);
  });

  test('not at all, where there is nothing to write', async () => {
    expect(valueOf(await writeLedger(portsOf(clone), writing([])))).toEqual({
      head: null,
      commit: null,
      entries: [],
      retries: 0,
      anchored: null,
    });
    expect(origin.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  test('again after every lost race, with what is to be written worked out anew', async () => {
    const ports = portsOf(clone);
    const drafts = unlessKnown((known) => (known.includes('x') ? [] : ['x', `after ${known.length}`]));
    const written = valueOf(
      await writeLedger({ ...ports, git: raced(ports.git, ['o1', 'o2']) }, writing([], { drafts })),
    );
    expect(written.retries).toBe(2);
    expect(await read()).toEqual(['o1', 'o2', 'x', 'after 2']);
  });

  test('no more, where another writer has written the same meanwhile', async () => {
    const ports = portsOf(clone);
    const drafts = unlessKnown((known) => (known.includes('x') ? [] : ['x']));
    const git2 = raced(ports.git, ['x']);
    expect(valueOf(await writeLedger({ ...ports, git: git2 }, writing([], { drafts })))).toMatchObject({ entries: [] });
    expect(await read()).toEqual(['x']);
  });

  test('from what was read before, without reading it again', async () => {
    valueOf(await writeLedger(portsOf(clone), writing(['a'])));
    const ports = portsOf(clone);
    const from = valueOf(await readLedger(ports, branch));
    const again = () => Promise.reject(new Error('read again'));
    const noReading = { ...ports.git, objects: again, remoteBranch: again };
    const written = await writeLedger({ ...ports, git: noReading }, writing(['b'], { from }));
    expect(valueOf(written)).toMatchObject({ head: { seq: 2 } });
    expect(await read()).toEqual(['a', 'b']);
  });

  test('once, where the answer was lost on its way', async () => {
    const ports = portsOf(clone);
    const lost: Ports['git'] = {
      ...ports.git,
      commitFiles: async (commit) => {
        await ports.git.commitFiles(commit);
        return { status: 'unavailable', reason: 'The connection was lost.' };
      },
    };
    const written = valueOf(await writeLedger({ ...ports, git: lost }, writing(['a'])));
    expect(written).toMatchObject({ head: { seq: 1 }, commit: origin.git('rev-parse', branch) });
    expect(await read()).toEqual(['a']);
  });
});

/** Drafts that depend on the ids that are there. */
function unlessKnown(ids: (known: readonly unknown[]) => readonly string[]) {
  return (entries: readonly { readonly payload: Readonly<Record<string, unknown>> }[]) =>
    ids(entries.map(({ payload }) => payload['id'])).map(heartbeat);
}

describe('nothing is written', () => {
  const context = scheduled();
  const pushed = { toDefaultBranch: true, forced: false, created: false, deleted: false, listed: [], sender: null };
  const bare = { branch: null, push: null } as const;
  test.each<readonly [string, Partial<ChangeContext>, string | null]>([
    ['a pull request', { ...bare, kind: 'pull-request' }, 'a pull request'],
    ['a merge group', { ...bare, kind: 'merge-group' }, 'a merge group'],
    ['a tag', { ...bare, kind: 'tag' }, 'a tag'],
    ['another branch', { kind: 'range', branch: 'feature' }, 'another branch'],
    ['a push to another branch', { kind: 'push', push: { ...pushed, toDefaultBranch: false } }, 'another branch'],
    ['an unknown event', { ...bare, kind: 'unsupported' }, 'the event schedule'],
    ['a laptop', { change: { ...context.change, event: 'cli' } }, 'a command line'],
    ['a push to the default branch', { kind: 'push', push: pushed }, null],
    ['a schedule', {}, null],
  ])('by a run of %s: %s', async (_, change, said) => {
    const done = await writeLedger(portsOf(clone), writing(['a'], { context: scheduled(null, change) }));
    expect(done.status === 'available' ? '' : done.reason).toContain(said ?? '');
    expect(await read()).toEqual(said === null ? ['a'] : []);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['that is a secret', { note: `ghp_${'a1'.repeat(18)}` }, 'payload.note holds what looks like a GitHub token'],
    ['that is too long to be read again', { note: 'x'.repeat(100_000) }, '100000 is the most'],
  ])('%s', async (_, payload, said) => {
    const done = await writeLedger(portsOf(clone), writing([], { drafts: [{ kind: 'heartbeat', payload }] }));
    expect(reasonOf(done)).toContain(said);
    expect(await read()).toEqual([]);
  });

  test('on a ledger that was cut back or written anew since it was read', async () => {
    const ports = portsOf(clone);
    const one = valueOf(await writeLedger(ports, writing(['a'])));
    valueOf(await writeLedger(ports, writing(['b'])));
    const from = valueOf(await readLedger(ports, branch));
    origin.git('update-ref', `refs/heads/${branch}`, one.commit ?? '');
    expect(reasonOf(await writeLedger(ports, writing(['c'], { from })))).toContain('its end was cut off');
    origin.git('update-ref', '-d', `refs/heads/${branch}`);
    expect(reasonOf(await writeLedger(ports, writing(['c'], { from })))).toContain('its end was cut off');
    valueOf(await writeLedger(portsOf(clone), writing(['forged', 'forged'])));
    expect(reasonOf(await writeLedger(ports, writing(['c'], { from })))).toContain('written anew');
    const anchors = from.verified.head === null ? [] : [from.verified.head];
    expect(reasonOf(await writeLedger(ports, writing(['c'], { anchors })))).toContain('written anew');
  });

  test('where the branch is protected, and the message says what to do', async () => {
    const hook = `${origin.path}/hooks/pre-receive`;
    writeFileSync(hook, "#!/bin/sh\necho 'error: GH013: Repository rule violations found' >&2\nexit 1\n", {
      mode: 0o755,
    });
    const refused = reasonOf(await writeLedger(portsOf(clone), writing(['a'])));
    expect(refused).toContain('A ruleset protects the branch cm-ledger');
    expect(refused).toContain('GITHUB_TOKEN cannot be in one');
  });

  test('where other writers are always faster', async () => {
    const ports = portsOf(clone);
    const always: Ports['git'] = {
      ...ports.git,
      commitFiles: () => Promise.resolve({ status: 'available', value: { kind: 'raced' } }),
    };
    const refused = reasonOf(await writeLedger({ ...ports, git: always }, writing(['a'])));
    expect(refused).toContain('faster 30 times');
    expect(git(clone, ['status', '--porcelain'])).toBe('');
  });
});
