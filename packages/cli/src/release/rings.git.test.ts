import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { append, verify } from '@cm/ledger';
import { nodeHash } from '@cm/runner/node-ports';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { gitEnvironment, ready, type Scratch, scratch } from './scratch.fixture.ts';

let suite: Scratch;
beforeEach(() => {
  suite = scratch();
});
afterEach(() => suite[Symbol.dispose]());

const push = ['--push', 'origin'];
const at = (name: string): string => suite.git('--git-dir', suite.origin, 'rev-parse', `${name}^{commit}`);
const codes = (out: string): unknown =>
  (JSON.parse(out) as { problems: { code: string }[] }).problems.map(({ code }) => code);
const candidate = (env: Readonly<Record<string, string>> = {}) => suite.release([...ready, '--rc', ...push], { env });
/** Git's own form: seconds since 1970 and a zone. */
const hoursAgo = (hours: number) => ({ GIT_COMMITTER_DATE: `${Math.floor(Date.now() / 1000) - hours * 3600} +0000` });

describe('rings', () => {
  it('a candidate goes to the first ring alone; after the soak the same commit goes to everybody', async () => {
    expect(await candidate(hoursAgo(30))).toMatchObject({ code: 0, err: '' });
    expect(suite.git('--git-dir', suite.origin, 'tag', '--list')).toBe('v0-rc\nv0.1.0-rc.1');
    const early = await suite.release(['promote', '--soak', '31', '--json', ...push]);
    expect([early.code, codes(early.out)]).toEqual([1, ['not-soaked']]);
    const late = await suite.release(['promote', ...push]);
    expect([late.code, late.err]).toEqual([0, '']);
    expect(late.out).toContain('Promoted v0.1.0-rc.1 to v0.1.0.');
    expect(new Set(['v0', 'v0.1', 'v0.1.0', 'v0-rc', 'v0.1.0-rc.1'].map(at)).size).toBe(1);
    expect((await suite.release(['verify', 'v0.1.0'])).code).toBe(0);
  });

  it('a second candidate takes the place of the first, which can be promoted no longer', async () => {
    await candidate(hoursAgo(30));
    suite.land('fix: mend it\n', '0.1.0');
    await candidate();
    expect(at('v0-rc')).toBe(at('v0.1.0-rc.2'));
    const old = await suite.release(['promote', 'v0.1.0-rc.1', '--json']);
    expect(codes(old.out)).toEqual(['not-in-ring']);
    expect(codes((await suite.release(['promote', '--json'])).out)).toEqual(['not-soaked']);
  });

  it('a candidate that somebody changed is not promoted', async () => {
    await candidate(hoursAgo(30));
    const tag = suite.git('cat-file', 'tag', 'v0.1.0-rc.1').replace('begin', 'began');
    const args = ['hash-object', '-t', 'tag', '-w', '--stdin'];
    const id = execFileSync('git', args, {
      cwd: suite.clone,
      env: gitEnvironment,
      input: `${tag}\n`,
      encoding: 'utf8',
    });
    suite.git('update-ref', 'refs/tags/v0.1.0-rc.1', id.trim());
    expect(codes((await suite.release(['promote', '--json'])).out)).toEqual(['not-proved']);
  });

  it('promoting never takes users back', async () => {
    await suite.release([...ready, ...push]);
    suite.land('fix: one\n', '0.1.1');
    await suite.release([...ready, ...push]);
    const ran = await suite.release(['promote', 'v0.1.0', '--json', ...push]);
    expect([codes(ran.out), at('v0')]).toEqual([['goes-back'], at('v0.1.1')]);
  });

  it('where there is nothing to promote, it says so', async () => {
    expect(codes((await suite.release(['promote', '--json'])).out)).toEqual(['no-candidate']);
    expect((await suite.release(['promote', '--soak', 'long'])).code).toBe(2);
  });
});

describe('rolling back', () => {
  beforeEach(async () => {
    await suite.release([...ready, ...push]);
    suite.land('fix: one\n', '0.1.1');
    await suite.release([...ready, ...push]);
  });
  const back = ['rollback', 'v0', '--to', 'v0.1.0', '--reason', 'the last line comes twice', ...push];

  it.each([
    ['without a reason', ['rollback', 'v0', '--to', 'v0.1.0'], 'rollback-asked'],
    ['to a release that is not there', ['rollback', 'v0', '--to', 'v0.0.9', '--reason', 'no good'], 'no-such-tag'],
    ['of another line', ['rollback', 'v1', '--to', 'v0.1.0', '--reason', 'no good'], 'rollback-asked'],
    ['of a version', ['rollback', 'v0.1.1', '--to', 'v0.1.0', '--reason', 'no good'], 'rollback-asked'],
    ['to where it stands', ['rollback', 'v0', '--to', 'v0.1.1', '--reason', 'no good'], 'rollback-asked'],
  ])('%s: refused', async (_name, words, code) => {
    expect(codes((await suite.release([...words, '--json'])).out)).toEqual([code]);
    expect(at('v0')).toBe(at('v0.1.1'));
  });

  it('is refused where somebody moved the tag meanwhile, or may not move it', async () => {
    writeFileSync(join(suite.origin, 'hooks/update'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const ran = await suite.release([...back, '--json']);
    expect([ran.code, codes(ran.out)]).toEqual([1, ['push-refused']]);
    expect(suite.git('rev-parse', 'v0^{commit}')).toBe(suite.git('rev-parse', 'v0.1.1^{commit}'));
  });

  it('is an entry of the ledger in a workflow run, where there is a ledger; on a laptop it says that it is not', async () => {
    const { sha256 } = nodeHash();
    const first = append(null, [{ kind: 'heartbeat', payload: {} }], { now: 0, policy: 'p' }, sha256);
    const main = suite.git('rev-parse', 'HEAD');
    suite.git('checkout', '--quiet', '--orphan', 'ledger');
    suite.git('rm', '-rqf', '.');
    for (const [name, text] of first?.files ?? []) suite.write(name, text);
    suite.git('add', '--all');
    suite.git('commit', '--quiet', '-m', 'chore: begin');
    suite.git('push', '--quiet', 'origin', 'HEAD:cm-ledger');
    suite.git('checkout', '--quiet', main);
    const run = {
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REF_NAME: 'main',
      GITHUB_REPOSITORY: 'org/cm-actions',
    };
    const ran = await suite.release(back, { env: run });
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('entry 2 of the ledger');
    suite.git('fetch', '--quiet', 'origin', 'cm-ledger');
    const names = suite.git('ls-tree', '--name-only', 'FETCH_HEAD').split('\n');
    const files = names.map((name) => ({ name, text: `${suite.git('show', `FETCH_HEAD:${name}`)}\n` }));
    const verified = verify(files, sha256);
    expect(verified.kind === 'whole' ? verified.entries.at(-1) : null).toMatchObject({
      kind: 'release-rollback',
      payload: { moved: [{ tag: 'v0', from: 'v0.1.1' }], to: 'v0.1.0', reason: 'the last line comes twice' },
    });
    const again = await suite.release(['rollback', 'v0.1', '--to', 'v0.1.0', '--reason', 'that one too', ...push]);
    expect([again.code, again.out.includes('not in the ledger, which only workflow runs write')]).toEqual([0, true]);
  });
});
