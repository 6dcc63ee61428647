import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeLedger } from '@cm/app/ledger';
import { anchorText } from '@cm/ledger';
import {
  cloneAt,
  makeRepository,
  startGitHub,
  type TestRepository,
  worldFromRepository,
  type WorldRepository,
} from '@cm/testkit';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { branch, git, portsOf, repository, valueOf, writing } from '../ledger/support.ts';
import { cm } from './support/cm.ts';

let origin: TestRepository;
let clone: string;
/** Of the third entry, which is the last. */
let head: { readonly seq: number; readonly hash: string };

beforeEach(async () => {
  origin = makeRepository({
    commits: [
      { message: 'feat: one', files: { a: '1' } },
      { id: 'two', message: 'fix: two' },
    ],
  });
  clone = cloneAt(origin);
  valueOf(await writeLedger(portsOf(clone, { now: '2026-10-31T10:00:00Z' }), writing(['a', 'b'])));
  const { head: end } = valueOf(await writeLedger(portsOf(clone, { now: '2026-11-01T10:00:00Z' }), writing(['c'])));
  head = end ?? { seq: 0, hash: '' };
  clone = cloneAt(origin);
  return () => origin.remove();
});

const verify = (...args: readonly string[]) => cm(['ledger', 'verify', ...args], { cwd: clone });
const expected = (): readonly string[] => ['--expect', `${head.seq}:${head.hash}`];

/** Changes the ledger's files as somebody with write access would. */
function tamper(change: (folder: string) => void): void {
  const folder = origin.folder('tamper');
  git(folder, ['clone', '--quiet', '--branch', branch, origin.url, '.']);
  change(folder);
  git(folder, ['add', '--all']);
  git(folder, ['-c', 'user.name=M', '-c', 'user.email=m@acme.test', 'commit', '--quiet', '--message', 'x']);
  git(folder, ['push', '--quiet', 'origin', branch]);
}

describe('cm ledger verify', () => {
  it('whole: exit 0, in a shallow clone that has nothing of it', async () => {
    const { exitCode, stderr, stdout } = await verify(...expected());
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The ledger is whole: 3 entries in 2 files');
    expect(stdout).toContain(`commit ${origin.git('rev-parse', branch)}`);
    expect(git(clone, ['status', '--porcelain'])).toBe('');
  });

  it.each<readonly [string, (folder: string) => void, string]>([
    [
      'altered',
      (folder) => {
        const file = join(folder, '2026-10.jsonl');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"id":"b"', '"id":"x"'));
      },
      '2026-10.jsonl, line 2.',
    ],
    [
      'with a line too many',
      (folder) => appendFileSync(join(folder, '2026-11.jsonl'), '{"seq":4}\n'),
      '2026-11.jsonl, line 2.',
    ],
    ['with half a month', (folder) => writeFileSync(join(folder, '2026-11.jsonl'), '{"seq"'), '2026-11.jsonl, line 1.'],
  ])('%s: exit 1, with the first bad line', async (_, change, place) => {
    tamper(change);
    const { exitCode, stdout } = await verify();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`The ledger is altered: branch cm-ledger of origin, ${place}`);
  });

  it('cut off: exit 0 alone, 1 against an anchor', async () => {
    tamper((folder) => git(folder, ['rm', '--quiet', '2026-11.jsonl']));
    expect((await verify()).exitCode).toBe(0);
    const { exitCode, stdout } = await verify(...expected());
    expect(exitCode).toBe(1);
    expect(stdout).toContain('its end was cut off');
  });

  it('written anew as a whole: exit 0 alone, 1 against an anchor', async () => {
    origin.git('update-ref', '-d', `refs/heads/${branch}`);
    valueOf(await writeLedger(portsOf(cloneAt(origin)), writing(['x', 'y', 'z'])));
    expect((await verify()).exitCode).toBe(0);
    const { exitCode, stdout } = await verify(...expected());
    expect(exitCode).toBe(1);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('the ledger was written anew from there or before');
  });

  it('deleted: exit 2 alone, 1 against an anchor; unreadable: exit 2', async () => {
    origin.git('update-ref', '-d', `refs/heads/${branch}`);
    const gone = await verify();
    expect([gone.exitCode, gone.stdout]).toEqual([2, '']);
    expect(gone.stderr).toContain('There is no branch cm-ledger at origin');
    expect((await verify(...expected())).exitCode).toBe(1);
    git(clone, ['remote', 'set-url', 'origin', `${origin.url}-gone`]);
    const lost = await verify();
    expect([lost.exitCode, lost.stdout]).toEqual([2, '']);
    expect(lost.stderr).toContain('could not be read');
  });
});

describe('cm ledger verify --anchors', () => {
  async function asking(more: Partial<WorldRepository>) {
    const world = worldFromRepository(origin, { repository: more });
    const server = await startGitHub(world);
    onTestFinished(() => server.close());
    const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: server.token, GITHUB_REPOSITORY: repository };
    return (...args: readonly string[]) => cm(['ledger', 'verify', '--anchors', ...args], { cwd: clone, env });
  }
  const status = (description: string) => ({
    sha: origin.sha('two'),
    context: branch,
    state: 'success' as const,
    description,
    by: { login: 'github-actions[bot]', type: 'Bot' as const },
  });

  it('compares with the statuses of the default branch, and tells the level of trust', async () => {
    const cmVerify = await asking({
      statuses: [status(anchorText(head))],
      rules: { [branch]: ['deletion', 'non_fast_forward'] },
    });
    const { exitCode, stderr, stdout } = await cmVerify();
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 in the statuses of the default branch; the ledger holds all of them');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('non_fast_forward. Level 1 holds. Next: Level 2, one writer');
  });

  it('tells what is not in the ledger any more, where it was anchored and by whom', async () => {
    const cmVerify = await asking({ statuses: [status(anchorText({ seq: 9, hash: 'b'.repeat(64) }))] });
    const { exitCode, stdout } = await cmVerify();
    expect(exitCode).toBe(1);
    const said = stdout.replaceAll(/\s+/g, ' ');
    expect(said).toContain('entry 9 was anchored: its end was cut off');
    expect(said).toContain(`a status of commit ${origin.sha('two').slice(0, 12)}, set by github-actions[bot].`);
    const json = JSON.parse((await cmVerify('--json')).stdout) as object;
    expect(json).toMatchObject({ state: 'altered', anchors: { seen: 1, missed: { seq: 9 } }, trust: { level: 0 } });
  });

  it('cannot tell without permission: exit 2', async () => {
    const world = worldFromRepository(origin, { token: { value: 'ghs_x', permissions: { statuses: 'none' } } });
    const server = await startGitHub(world);
    onTestFinished(() => server.close());
    const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: 'ghs_x', GITHUB_REPOSITORY: repository };
    const ran = await cm(['ledger', 'verify', '--anchors'], { cwd: clone, env });
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('permissions: statuses: read');
  });
});

it('cm ledger show and export read the branch, and the export verifies', async () => {
  const shown = await cm(['ledger', 'show', '--kind', 'heartbeat', '--since', '2026-11-01'], { cwd: clone });
  expect([shown.exitCode, shown.stdout]).toEqual([0, '3  2026-11-01T10:00:00.000Z  heartbeat  id=c\n']);
  const exported = await cm(['ledger', 'export'], { cwd: clone });
  const file = join(origin.folder('export'), 'all.jsonl');
  writeFileSync(file, exported.stdout);
  expect((await verify('--file', file, ...expected())).exitCode).toBe(0);
  const csv = await cm(['ledger', 'export', '--format', 'csv'], { cwd: clone });
  expect(csv.stdout.split('\r\n')).toHaveLength(5);
});
