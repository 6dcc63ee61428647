import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { ready, type Scratch, scratch, sealDist } from './scratch.fixture.ts';

let suite: Scratch;
beforeEach(() => {
  suite = scratch();
});
afterEach(() => suite[Symbol.dispose]());

const push = ['--push', 'origin'];
/** What `origin` has under a name, down to the commit. */
const at = (name: string): string => suite.git('--git-dir', suite.origin, 'rev-parse', `${name}^{commit}`);
const releaseNow = async (...words: readonly string[]) => suite.release([...ready, ...push, ...words]);
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('three runs: minor, patch, rollback', () => {
  it('each leaves what a release promises', async () => {
    expect(await releaseNow()).toMatchObject({ code: 0, err: '' });
    const source = suite.land('feat(export): add invoice export (#7)\n\nTask: TASK-7\n', '0.2.0');
    const minor = await releaseNow();
    expect([minor.code, minor.err]).toEqual([0, '']);
    expect(minor.out).toContain('Released v0.2.0 (minor, because of');
    expect(suite.git('rev-parse', 'v0.2.0^{tree}')).toBe(suite.git('rev-parse', `${source}:dist`));
    expect(suite.git('cat-file', '-t', 'v0.2.0')).toBe('tag');
    expect(suite.git('tag', '--list', '--format=%(contents)', 'v0.2.0')).toBe(
      [
        'Release version 0.2.0',
        '',
        'Changes:',
        `- New feature: export: add invoice export (#7) (TASK-7, ${source.slice(0, 12)})`,
        '',
        `Source-Commit: ${source}`,
        'Previous-Release: v0.1.0',
      ].join('\n'),
    );
    expect(suite.git('rev-parse', 'v0.2.0^{commit}^')).toBe(suite.git('rev-parse', 'v0.1.0^{commit}'));

    suite.land('fix: keep the last line\n\nTask: TASK-8\n', '0.2.1');
    expect((await releaseNow()).out).toContain('Released v0.2.1 (patch, because of');
    expect([at('v0'), at('v0.2'), at('v0.1')]).toEqual([at('v0.2.1'), at('v0.2.1'), at('v0.1.0')]);

    const back = ['rollback', 'v0', 'v0.2', '--to', 'v0.2.0', '--reason', 'the last line comes twice', ...push];
    expect(await suite.release(back)).toMatchObject({ code: 0, err: '' });
    expect([at('v0'), at('v0.2'), at('v0.2.1^{}') === at('v0.2.0')]).toEqual([at('v0.2.0'), at('v0.2.0'), false]);
    const record = suite.git('--git-dir', suite.origin, 'tag', '--list', '--format=%(contents)', 'v0');
    expect(record).toMatch(
      /^v0 stands on v0\.2\.0\n\nMoves:\n- \S+Z from v0\.2\.1 to v0\.2\.0: rolled back: the last line comes twice\n/,
    );
    expect(record.split('\n').filter((line) => line.endsWith(': promoted'))).toHaveLength(3);
    for (const tag of ['v0', 'v0.2.1', 'v0.2.0', 'v0.1.0']) {
      expect([tag, (await suite.release(['verify', tag])).code]).toEqual([tag, 0]);
    }
  });

  it('the same commit comes out wherever it is made', async () => {
    await suite.release(ready);
    const first = suite.git('rev-parse', 'v0.1.0^{commit}');
    suite.git('tag', '--delete', 'v0.1.0', 'v0', 'v0.1');
    await suite.release([...ready, '--rc']);
    expect(suite.git('rev-parse', 'v0.1.0-rc.1^{commit}')).toBe(first);
  });

  it('a dry run says the same and writes nothing', async () => {
    const refs = suite.git('for-each-ref');
    const ran = await suite.release([...ready, '--dry-run', '--json']);
    expect([ran.code, json(ran.out)['tag']]).toEqual([0, 'v0.1.0']);
    await suite.release(ready);
    expect(json(ran.out)['message']).toBe(`${suite.git('tag', '--list', '--format=%(contents)', 'v0.1.0')}\n`);
    suite.git('tag', '--delete', 'v0.1.0', 'v0', 'v0.1');
    expect(suite.git('for-each-ref')).toBe(refs);
  });
});

describe('a release is refused, and nothing is made', () => {
  const breakSums = (): void =>
    suite.write('dist/SHA256SUMS', readFileSync(join(suite.clone, 'dist/SHA256SUMS'), 'utf8').replace(/^./, 'x'));
  it.each<readonly [string, string, () => unknown, readonly string[]]>([
    ['where dist/ drifts', 'dist-drift', () => {}, ['--tests', 'exit 0', '--check', 'exit 1']],
    ['where nobody says that the tests are green', 'tests-unknown', () => {}, ['--check', 'exit 0']],
    ['where the tests are red', 'tests-failed', () => {}, ['--tests', 'exit 1', '--check', 'exit 0']],
    ['where a file is not committed', 'dirty', () => suite.write('new.txt', 'x'), ready],
    [
      'off the default branch',
      'not-on-default-branch',
      () => suite.git('commit', '--allow-empty', '--quiet', '-m', 'feat: x'),
      ready,
    ],
    ['where the sums of dist/ are wrong', 'tree-differs', () => [breakSums(), suite.land('fix: sums')], ready],
    ['where dist/ says another version', 'version-in-tree', () => {}, [...ready, '--version', '1.0.0']],
    ['of what is no version', 'version', () => {}, [...ready, '--version', 'next']],
    ['where there is no dist/', 'no-dist', () => [suite.git('rm', '-rq', 'dist'), suite.land('feat: gone')], ready],
    [
      'with a policy that is none',
      'policy',
      () => writeFileSync(join(suite.clone, '../p.yml'), 'mod: audit\n'),
      [...ready, '--policy', '../p.yml'],
    ],
  ])('%s: %s', async (_name, code, prepare, words) => {
    prepare();
    const ran = await suite.release([...words, ...push, '--json']);
    expect(ran.code).toBe(1);
    expect(json(ran.out)).toMatchObject({ ok: false, problems: [{ code }] });
    expect(suite.git('tag', '--list')).toBe('');
  });

  it('where the version was given before, here or at the remote', async () => {
    await releaseNow();
    const here = await suite.release([...ready, '--version', '0.1.0', '--json']);
    suite.git('tag', '--delete', 'v0.1.0');
    const there = await suite.release([...ready, '--version', '0.1.0', '--json']);
    for (const { out } of [here, there]) expect(json(out)).toMatchObject({ problems: [{ code: 'tag-exists' }] });
  });

  it('where no commit since the last one asks for it', async () => {
    await releaseNow();
    suite.land('docs: say more\n');
    const ran = await suite.release(ready);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('None of the 1 commits since v0.1.0 is a feature, a fix or a breaking change.');
  });

  it('in a shallow clone', async () => {
    suite.land('feat: more\n');
    const shallow = join(suite.clone, '..', 'shallow');
    suite.git('clone', '--quiet', '--depth', '1', `file://${suite.origin}`, shallow);
    const ran = await suite.release([...ready, '--json'], { cwd: shallow });
    expect(json(ran.out)).toMatchObject({ problems: [{ code: 'shallow' }] });
  });
});

describe('evidence of the tests', () => {
  const evidence = (record: unknown): string => {
    writeFileSync(join(suite.clone, '../tests.json'), JSON.stringify(record));
    return '../tests.json';
  };
  const check = ['--check', 'exit 0', '--json', '--tests-passed'];

  it('counts for the commit that it names, and for no other', async () => {
    const commit = suite.git('rev-parse', 'HEAD');
    const other = await suite.release([
      ...check,
      evidence({ commit: commit.replace(/^./, '0').replace(/.$/, '1'), tests: 'passed' }),
    ]);
    expect(json(other.out)).toMatchObject({ problems: [{ code: 'tests-unknown' }] });
    const red = await suite.release([...check, evidence({ commit, tests: 'failed' })]);
    expect(json(red.out)).toMatchObject({ problems: [{ code: 'tests-failed' }] });
    const out = join(suite.clone, '../assets');
    const good = await suite.release([...check, evidence({ commit, tests: 'passed', run: 'run 7' }), '--out', out]);
    expect(good.code).toBe(0);
    expect(json(readFileSync(join(out, 'release.json'), 'utf8'))).toMatchObject({
      tag: 'v0.1.0',
      source: commit,
      tests: { run: 'run 7' },
    });
    expect(existsSync(join(out, 'sbom.cdx.json'))).toBe(true);
  });

  it('runs in no reach of a token', async () => {
    const env = { GITHUB_TOKEN: 'secret', GH_TOKEN: 'secret' };
    const words = ['--tests', 'test -z "$GITHUB_TOKEN$GH_TOKEN"', '--check', 'test -z "$GITHUB_TOKEN$GH_TOKEN"'];
    expect((await suite.release(words, { env })).code).toBe(0);
  });
});

describe('publishing', () => {
  it('happens after the version is pushed and before v1 moves; where it fails, v1 stays', async () => {
    await releaseNow();
    suite.land('fix: one\n', '0.1.1');
    const seen = join(suite.clone, '../seen');
    const look = `git --git-dir ${suite.origin} rev-parse v0^{commit} v0.1.1^{commit} > ${seen}; ls "$CM_OUT" >> ${seen}; exit 3`;
    const old = at('v0');
    const failed = await releaseNow('--publish', look);
    expect([failed.code, at('v0')]).toEqual([1, old]);
    expect(failed.err).toContain('v0.1.1 is tagged, and was not published');
    expect(readFileSync(seen, 'utf8').split('\n').slice(0, 2)).toEqual([old, at('v0.1.1')]);
    expect(readFileSync(seen, 'utf8')).toContain('sbom.cdx.json');
    expect((await suite.release(['promote', 'v0.1.1', ...push])).code).toBe(0);
    expect(at('v0')).toBe(at('v0.1.1'));
  });

  it('takes the tag away again where it cannot be pushed', async () => {
    writeFileSync(join(suite.origin, 'hooks/update'), '#!/bin/sh\necho "without workflows permission" >&2\nexit 1\n', {
      mode: 0o755,
    });
    const ran = await releaseNow();
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('workflows: write too');
    expect(suite.git('tag', '--list')).toBe('');
  });

  it('the fixture writes the checksums that it says', () => {
    sealDist(suite.clone, suite.write);
    expect(suite.git('status', '--porcelain')).toBe('');
  });
});
