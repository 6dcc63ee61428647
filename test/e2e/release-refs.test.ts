import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Report } from '@cm/model';
import { runAction } from '@cm/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { expectNoStackTrace } from './support/output.ts';
import { openPullRequest } from './support/pull-request.ts';
import { type ReleaseWorld, releaseWorld } from './support/release-world.ts';

let world: ReleaseWorld;
let shas: Readonly<Record<string, string>>;
const policy = 'rules:\n  commit-lint/task-trailer: error\n';

/** 1.0.0; a feature, 1.1.0; a fix, 1.1.1; back to 1.1.0; then an organisation's own 2.0.0. */
beforeAll(async () => {
  world = releaseWorld();
  world.land('feat: begin', '1.0.0');
  await released('--version', '1.0.0');
  world.land('feat: add invoice export', '1.1.0');
  await released('--json');
  world.land('fix: keep the last line', '1.1.1');
  await released('--json');
  const back = await world.release(
    'rollback',
    'v1',
    'v1.1',
    '--to',
    'v1.1.0',
    '--reason',
    'the last line comes twice',
    '--push',
    'origin',
  );
  if (back.exitCode !== 0) throw new Error(back.stderr);
  world.land('feat!: drop the old names', '2.0.0');
  writeFileSync(join(world.root, 'policy.yml'), policy);
  await released('--policy', join(world.root, 'policy.yml'));
  const at = (name: string): string => world.git('--git-dir', world.origin, 'rev-parse', `${name}^{commit}`);
  shas = Object.fromEntries(
    ['v1', 'v1.0', 'v1.1', 'v1.0.0', 'v1.1.0', 'v1.1.1', 'v2', 'v2.0.0'].map((name) => [name, at(name)]),
  );
}, 120_000);
afterAll(() => world.remove());

async function released(...words: readonly string[]): Promise<void> {
  const ran = await world.release(...words);
  if (ran.exitCode !== 0) throw new Error(ran.stderr);
}

/** Takes a ref and unpacks it as GitHub's runner does. */
function unpacked(ref: string): string {
  const folder = mkdtempSync(join(world.root, 'unpacked-'));
  const archive = join(folder, '..', `${ref}.tar`);
  world.git('--git-dir', world.origin, 'archive', '--output', archive, ref);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  return folder;
}

/** Every action with a stub: its own, or that of the step in which a composite one ends. */
function stubsIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const actions = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'action.yml')));
  return actions.filter((name) => files.some((path) => path.startsWith(`${name}/`) && path.endsWith('/index.js')));
}

/** A full hash, or the name itself. */
const refOf = (name: string): string => (name === 'a hash' ? (shas['v1.1.0'] ?? '') : name);

describe('minor, patch, rollback: what users get', () => {
  it('v1 and v1.1 stand on 1.1.0 again; 1.0 and 1.1.1 are where they were; main of that commit is the tree', () => {
    expect([shas['v1'], shas['v1.1'], shas['v1.0']]).toEqual([shas['v1.1.0'], shas['v1.1.0'], shas['v1.0.0']]);
    expect(new Set([shas['v1.0.0'], shas['v1.1.0'], shas['v1.1.1']]).size).toBe(3);
    const source = /^Source-Commit: ([0-9a-f]{40})$/m.exec(world.git('cat-file', 'tag', 'v1.1.0'))?.[1] ?? '';
    expect(world.git('rev-parse', 'v1.1.0^{tree}')).toBe(world.git('rev-parse', `${source}:dist`));
  });

  it.each(['v1', 'v1.0.0', 'v1.1.0', 'v1.1.1', 'v2.0.0'])('%s is proved from a fresh clone', async (tag) => {
    const fresh = mkdtempSync(join(world.root, 'fresh-'));
    world.git('clone', '--quiet', pathToFileURL(world.origin).href, fresh);
    const { exitCode, stdout } = await world.release('verify', tag, '--repo', fresh);
    expect([exitCode, stdout.includes('proved.') && !stdout.includes('NOT')]).toEqual([0, true]);
  });

  it.each(['a hash', 'v1', 'v1.1', 'v1.1.0'])('uses: …@%s runs every stub', async (name) => {
    const folder = unpacked(refOf(name));
    const { event, server, workspace } = await openPullRequest();
    const stubs = stubsIn(folder);
    expect(stubs).toContain('commit-lint');
    for (const action of stubs) {
      const step = await runAction({ dist: folder, action, event, server, workspace });
      expectNoStackTrace(`${step.stdout}\n${step.stderr}`);
      expect([action, step.stdout.includes('could not run')]).toEqual([action, false]);
      expect([action, step.report?.control]).toEqual([action, action]);
    }
  });

  it.each(['a hash', 'v1', 'v1.1', 'v1.1.0'])('npx -y git+file://…#%s runs', (name) => {
    const cwd = mkdtempSync(join(world.root, 'project-'));
    const spec = `git+${pathToFileURL(world.origin).href}#${refOf(name)}`;
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      npm_config_cache: join(world.root, 'npm-cache'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
    };
    expect(execFileSync('npx', ['-y', spec, '--version'], { cwd, env, encoding: 'utf8' })).toMatch(/^cm \d/);
  });
});

/** A warning, unless a policy says otherwise. */
const levelIn = ({ report }: { readonly report: Report | null }) =>
  report?.rules.find(({ rule }) => rule === 'commit-lint/task-trailer')?.level;

describe("a release with an organisation's default", () => {
  it('judges by it where the repository has no policy file, in the action and on a laptop', async () => {
    const folder = unpacked('v2');
    const { event, server, workspace } = await openPullRequest();
    const step = await runAction({ dist: folder, action: 'commit-lint', event, server, workspace });
    expect(levelIn(step)).toBe('error');
    expect(step.report?.policy.source).toMatch(/^built-in:[0-9a-f]{64}$/);
    const cli = [join(folder, 'cm/index.js'), 'policy', 'show', '--json'];
    const shown = JSON.parse(execFileSync(process.execPath, cli, { cwd: workspace, encoding: 'utf8' })) as {
      sha256: string;
    };
    expect(shown.sha256).toBe(step.report?.policy.sha256);
    expect(readFileSync(join(folder, 'policy/default.yml'), 'utf8')).toBe(policy);
  });

  it('is the ground of a policy file, and the report says so', async () => {
    const { event, server, workspace } = await openPullRequest({ policy: 'mode: audit\n' });
    const step = await runAction({ dist: unpacked('v2'), action: 'commit-lint', event, server, workspace });
    expect(step.report?.policy).toMatchObject({
      mode: 'audit',
      source: expect.stringMatching(/yml@[0-9a-f]{40} over built-in:[0-9a-f]{64}$/),
    });
    expect(levelIn(step)).toBe('error');
  });
});
