import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { reportSchema } from '@cm/model/schema';
import { registry } from '@cm/suite/registry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { spawnCm } from '../process.fixture.ts';
import { tiny } from '../tiny-action.fixture.ts';
import { type Ran, registryOf, runCm } from '../world.fixture.ts';
import { featureBranch } from './history.ts';

let home = '';
let ran: Ran;

/** A machine without a git identity, in a job whose variables speak of something else. */
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'cm-demo-test-'));
  const foreign = {
    GIT_DIR: '/nowhere',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_TOKEN: 'secret',
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '7',
  };
  ran = await spawnCm(['demo', '--keep', 'kept'], { cwd: home, env: { HOME: home, USERPROFILE: home, ...foreign } });
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function git(...args: readonly string[]): string {
  return spawnSync('git', ['-C', join(home, 'kept/orders'), ...args], { encoding: 'utf8' }).stdout.trim();
}

describe('cm demo', () => {
  it('exits 0 although the pull request fails, and says that this is what it shows', () => {
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('This is what a failing pull request looks like');
  });

  it('prints the report of every control that needs no GitHub, and writes it', async () => {
    expect(Object.keys(registry).length).toBeGreaterThan(0);
    for (const { load, name } of Object.values(registry)) {
      if ((await load()).needsGitHub === true) continue;
      const report = reportSchema.parse(JSON.parse(readFileSync(join(home, 'kept', `${name}.json`), 'utf8')));
      expect(report).toMatchObject({
        control: name,
        change: { repository: 'acme/orders', pullRequest: 12 },
        run: { id: null },
      });
      expect(report.outcome).not.toBe('unknown');
      expect(ran.out).toContain(`${name} `);
    }
    const commitLint = JSON.parse(readFileSync(join(home, 'kept/commit-lint.json'), 'utf8')) as {
      readonly outcome: string;
    };
    expect(commitLint.outcome).toBe('fail');
    expect(ran.out).toContain('refctor');
  });

  it('names every file that it wrote', () => {
    for (const path of readdirSync(join(home, 'kept'))) expect(ran.out).toContain(join('kept', path));
  });

  it('makes a real repository, with the branch checked out, an origin, a merge and nobody’s name', () => {
    expect(git('branch', '--show-current')).toBe(featureBranch);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('fsck', '--strict')).toBe('');
    expect(git('rev-list', '--count', 'origin/main..HEAD')).toBe('4');
    expect(git('rev-list', '--merges', '--count', 'HEAD')).toBe('1');
    expect(new Set(git('log', '--format=%an <%ae>').split('\n'))).toEqual(
      new Set(['A Developer <developer@example.com>']),
    );
    expect(git('log', '--format=%(trailers:key=Task,valueonly,separator=%x2C)', '-1', 'HEAD^1')).toBe('');
  });

  it('prints the command that gives the same verdict again', async () => {
    const command = ran.out.trim().split('\n').at(-1)?.trim().split(' ') ?? [];
    expect(command.slice(0, 4)).toEqual(['npm', 'run', 'cm', '--']);
    expect(await spawnCm(command.slice(4), { cwd: home })).toMatchObject({ code: 1 });
  });

  it('does not touch a folder that holds something', async () => {
    writeFileSync(join(home, 'precious'), '');
    expect(await spawnCm(['demo', '--keep', '.'], { cwd: home })).toMatchObject({ code: 2, out: '' });
  });

  it('exits 2 where a control could not tell', async () => {
    const undecided = {
      ...tiny,
      judge: () =>
        tiny.judge(
          { verdict: 'unknown', loud: false, note: undefined, event: '', head: null, badge: undefined } as never,
          { 'most-words': 3 },
        ),
    };
    const folder = mkdtempSync(join(tmpdir(), 'cm-demo-unknown-'));
    expect(await runCm(['demo', '--keep', folder], { registry: registryOf(undecided) })).toMatchObject({ code: 2 });
    rmSync(folder, { recursive: true, force: true });
  });
});
