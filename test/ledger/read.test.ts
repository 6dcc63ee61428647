import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readLedger, writeLedger } from '@cm/app/ledger';
import { cloneAt, makeRepository, type TestRepository } from '@cm/testkit';
import { beforeEach, describe, expect, test } from 'vitest';

import { branch, git, idsOf, portsOf, reasonOf, valueOf, writing } from './support.ts';

let origin: TestRepository;

beforeEach(async () => {
  origin = makeRepository({
    commits: [
      { message: 'feat: one', files: { a: '1' } },
      { message: 'feat: two', files: { a: '2' } },
    ],
  });
  const writer = cloneAt(origin);
  valueOf(await writeLedger(portsOf(writer, { now: '2026-10-31T10:00:00Z' }), writing(['a', 'b'])));
  valueOf(await writeLedger(portsOf(writer, { now: '2026-11-01T10:00:00Z' }), writing(['c'])));
  return () => origin.remove();
});

describe('the ledger is read', () => {
  test('where the clone is shallow and detached, and nothing of it is here', async () => {
    const clone = cloneAt(origin);
    git(clone, ['checkout', '--quiet', '--detach']);
    const shallow = git(clone, ['rev-parse', 'HEAD']);
    const read = valueOf(await readLedger(portsOf(clone), branch));
    expect(idsOf(read)).toEqual(['a', 'b', 'c']);
    expect(read.files.map(({ name }) => name)).toEqual(['2026-10.jsonl', '2026-11.jsonl']);
    expect(read.commit).toBe(origin.git('rev-parse', branch));
    expect([git(clone, ['rev-parse', 'HEAD']), git(clone, ['rev-list', '--count', 'HEAD'])]).toEqual([shallow, '1']);
  });

  test('in a whole clone, which stays whole', async () => {
    const clone = cloneAt(origin, { depth: 0 });
    expect(idsOf(valueOf(await readLedger(portsOf(clone), branch)))).toEqual(['a', 'b', 'c']);
    expect(git(clone, ['rev-parse', '--is-shallow-repository'])).toBe('false');
  });

  test('in a clone that leaves out contents', async () => {
    const clone = origin.folder('partial');
    git(clone, ['clone', '--quiet', '--filter=blob:none', '--depth=1', origin.url, '.']);
    expect(idsOf(valueOf(await readLedger(portsOf(clone), branch)))).toEqual(['a', 'b', 'c']);
  });

  test('from origin, whatever branch of that name the clone has', async () => {
    const clone = cloneAt(origin);
    git(clone, ['branch', branch, 'HEAD']);
    git(clone, ['update-ref', `refs/remotes/origin/${branch}`, 'HEAD']);
    expect(idsOf(valueOf(await readLedger(portsOf(clone), branch)))).toEqual(['a', 'b', 'c']);
  });

  test('by several at a time in one clone', async () => {
    const clone = cloneAt(origin);
    const reads = await Promise.all(Array.from({ length: 6 }, () => readLedger(portsOf(clone), branch)));
    for (const read of reads) expect(idsOf(valueOf(read))).toEqual(['a', 'b', 'c']);
  });

  test('as empty, where origin has no such branch', async () => {
    const read = valueOf(await readLedger(portsOf(cloneAt(origin)), 'other'));
    expect(read).toMatchObject({ commit: null, verified: { kind: 'whole', head: null } });
    const anchor = { seq: 3, hash: 'b'.repeat(64) };
    const cut = valueOf(await readLedger(portsOf(cloneAt(origin)), 'other', [anchor]));
    expect(cut.verified).toMatchObject({ kind: 'broken', anchor, at: { reason: expect.stringContaining('cut off') } });
  });

  test('never as empty, where origin cannot be asked', async () => {
    const clone = cloneAt(origin);
    git(clone, ['remote', 'set-url', 'origin', `${origin.url}-gone`]);
    expect(reasonOf(await readLedger(portsOf(clone), branch))).toContain(
      'The ledger (branch cm-ledger of origin) could',
    );
    git(clone, ['remote', 'remove', 'origin']);
    expect(reasonOf(await readLedger(portsOf(clone), branch))).toContain('could not be read');
    const nowhere = origin.folder('nowhere');
    expect(reasonOf(await readLedger(portsOf(nowhere), branch))).toContain('could not be read');
  });
});

describe('an altered ledger is told, with its first bad line', () => {
  test.each<readonly [string, (folder: string) => void, object]>([
    [
      'a changed word',
      (folder) => {
        const text = git(folder, ['show', 'HEAD:2026-10.jsonl']);
        writeFileSync(join(folder, '2026-10.jsonl'), `${text.replace('"id":"b"', '"id":"x"')}\n`);
      },
      { file: '2026-10.jsonl', line: 2 },
    ],
    ['a month that is gone', (folder) => rmSync(join(folder, '2026-10.jsonl')), { file: '2026-11.jsonl', line: 1 }],
    ['another file', (folder) => writeFileSync(join(folder, 'x.txt'), 'x\n'), { file: 'x.txt', line: null }],
    [
      'a link in place of a month',
      (folder) => {
        rmSync(join(folder, '2026-11.jsonl'));
        symlinkSync('2026-10.jsonl', join(folder, '2026-11.jsonl'));
      },
      { file: '2026-11.jsonl', line: null },
    ],
  ])('%s', async (_, change, at) => {
    tamper(change);
    const { verified } = valueOf(await readLedger(portsOf(cloneAt(origin)), branch));
    expect(verified).toMatchObject({ kind: 'broken', at });
    const refused = reasonOf(await writeLedger(portsOf(cloneAt(origin)), writing(['d'])));
    expect(refused).toContain('The ledger is altered at');
    expect(refused).toContain('nothing was written');
  });
});

/** Pushes a change of the ledger's files, as anybody with write access can where no rule stands against it. */
function tamper(change: (folder: string) => void): void {
  const folder = origin.folder('tamper');
  git(folder, ['clone', '--quiet', '--branch', branch, origin.url, '.']);
  change(folder);
  git(folder, ['add', '--all']);
  git(folder, ['-c', 'user.name=M', '-c', 'user.email=m@acme.test', 'commit', '--quiet', '--message', 'x']);
  git(folder, ['push', '--quiet', 'origin', branch]);
}
