import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pullRequestEvent } from '@cm/testkit';

import { git } from './history.ts';
import type { Contender } from './measure.ts';
import { raceRow } from './ranges.ts';
import { ratioRow, type Row, unmeasuredRow } from './table.ts';
import { dist, root, yardstickPath } from './tree.ts';

/** At most so many times the stub's CPU. Source: issue 2, section D, and issue 4, "Numbers". */
const cases = [
  { what: 'start-up of the action, CPU', action: 'commit-lint', policy: null, limit: 1.2 },
  { what: 'start-up of coverage-gate, CPU', action: 'coverage-gate', policy: null, limit: 1.2 },
  {
    what: 'start-up with a policy file, CPU',
    action: 'commit-lint',
    policy:
      'version: 1\nadopted-at: 2026-01-15\ncontrols:\n  commit-lint:\n    extra-types: [deps]\n    merge-method: squash\n',
    limit: 1.35,
  },
] as const;

/** The built action on a pull request that needs no network, against a stub that loads the toolkit and zod. */
export function startupRows(scratch: string, rounds: number): readonly Row[] {
  let stub: Contender;
  try {
    stub = bundledStub(join(scratch, 'stub'));
  } catch (error) {
    return cases.map(({ what, limit }) => unmeasuredRow(what, `${limit} × the stub`, error));
  }
  return cases.flatMap(({ what, action: name, policy, limit }, index) => {
    const action = pullRequest(join(scratch, `pull-request-${index}`), name, policy);
    const rowsOf = (cpu: (name: string) => number): readonly Row[] => [
      ratioRow(what, cpu('action'), cpu('stub'), limit, 'the stub'),
    ];
    return raceRow([stub, action], rounds, rowsOf, [what, `${limit} × the stub`]);
  });
}

/**
 * Bundles the stub as authors of actions do, with ncc, and with the toolkit as npm gives it: ours stands on Node's own fetch
 * (ADR 19) and is linked and printed short around ncc (ADR 20), and a yardstick that changed with them would say nothing.
 */
function bundledStub(out: string): Contender {
  const from = join(installToolkit(), 'stub.mjs');
  copyFileSync(yardstickPath('stub.mjs'), from);
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const flags = ['--target', 'es2024', '--license', 'licenses.txt', '--transpile-only', '--no-cache', '--quiet'];
  const args = [ncc, 'build', from, '-o', out, ...flags];
  const ran = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`ncc could not bundle the stub: ${ran.stdout}${ran.stderr}`);
  return { name: 'stub', command: process.execPath, args: [join(out, 'index.mjs')], cwd: out, exits: [0] };
}

/** The versions of the product, in a cache folder of the system's temporary one; no script of theirs is run. */
function installToolkit(): string {
  const packages = [`@actions/core@${versionOf('runner', '@actions/core')}`, `zod@${versionOf('app', 'zod')}`];
  const dir = join(tmpdir(), `cm-bench-${packages.join('-').replaceAll(/[@/]/g, '-')}`);
  if (existsSync(join(dir, 'node_modules', 'undici'))) return dir;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  const ran = spawnSync('npm', args, { cwd: dir, encoding: 'utf8', shell: process.platform === 'win32' });
  if (ran.status !== 0) throw new Error(`npm install failed: ${ran.error?.message ?? ran.stderr}`);
  return dir;
}

function versionOf(workspace: string, name: string): string {
  const manifest = readFileSync(join(root, 'packages', workspace, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { dependencies: Record<string, string> }).dependencies[name] ?? 'latest';
}

/** A checkout of a pull request's test merge, and the step's variables as the runner sets them. */
function pullRequest(dir: string, action: string, policy: string | null): Contender {
  const workspace = join(dir, 'workspace');
  mkdirSync(join(workspace, '.github'), { recursive: true });
  const run = (...args: readonly string[]): string =>
    git(workspace, ['-c', 'user.name=Ada Acme', '-c', 'user.email=ada@acme.test', ...args], '').trim();
  run('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(workspace, 'README.md'), '# Shop\n');
  if (policy !== null) writeFileSync(join(workspace, '.github', 'change-policy.yml'), policy);
  run('add', '--all');
  run('commit', '--quiet', '--message', 'feat: add the shop\n\nTask: TASK-1');
  const base = run('rev-parse', 'HEAD');
  run('checkout', '--quiet', '-b', 'feature/TASK-2-export');
  writeFileSync(join(workspace, 'export.ts'), 'export const id = 1;\n');
  run('add', '--all');
  run('commit', '--quiet', '--message', 'feat: add export\n\nTask: TASK-2');
  const head = run('rev-parse', 'HEAD');
  run('checkout', '--quiet', '--detach', base);
  run('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${base}`, head);
  const merge = run('rev-parse', 'HEAD');
  writeFileSync(join(workspace, 'lcov.info'), 'TN:\nSF:export.ts\nDA:1,1\nend_of_record\n');
  const { name, payload } = pullRequestEvent({
    repository: 'acme/shop',
    base: { ref: 'main', sha: base },
    head: { ref: 'feature/TASK-2-export', sha: head },
    mergeSha: merge,
    title: 'feat: add export',
    body: 'Adds the export.\n\nTask: TASK-2',
  });
  writeFileSync(join(dir, 'event.json'), JSON.stringify(payload));
  const env = stepVariables(dir, workspace, { name, merge });
  // Without a token nothing is asked of GitHub, whose client is half of such a start.
  const token = action === 'commit-lint' ? env : { ...env, INPUT_TOKEN: '' };
  const args = [join(dist, action, 'index.js')];
  return { name: 'action', command: process.execPath, args, cwd: workspace, env: token, exits: [0] };
}

/** No address of a server is real: a request would fail at once, and the step with it. */
function stepVariables(
  dir: string,
  workspace: string,
  event: { readonly name: string; readonly merge: string },
): Readonly<Record<string, string>> {
  const nowhere = 'http://127.0.0.1:9';
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: dir,
    INPUT_TOKEN: 'no-token-that-counts',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: nowhere,
    GITHUB_SERVER_URL: nowhere,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(dir, 'event.json'),
    GITHUB_OUTPUT: join(dir, 'output'),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: event.merge,
    GITHUB_STEP_SUMMARY: join(dir, 'summary'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: dir,
  };
}
