import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { rangeOf } from './history.ts';
import type { Contender } from './measure.ts';

const version = '21.2.4';
const config = 'commitlint.config.mjs';

/** Where commitlint is, or why it is not there. */
export type CommitlintInstall =
  | { readonly ok: true; readonly dir: string }
  | { readonly ok: false; readonly reason: string };

/** Installs commitlint with its usual rules into a cache folder of the system's temporary one; no script of it is run. */
export function installCommitlint(): CommitlintInstall {
  const dir = join(tmpdir(), `cm-bench-commitlint-${version}`);
  if (!existsSync(entryOf(dir))) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'package.json'), '{ "private": true }\n');
    writeFileSync(join(dir, config), "export default { extends: ['@commitlint/config-conventional'] };\n");
    const packages = [`@commitlint/cli@${version}`, `@commitlint/config-conventional@${version}`];
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
    const ran = spawnSync('npm', args, { cwd: dir, encoding: 'utf8', shell: process.platform === 'win32' });
    if (ran.status !== 0) return { ok: false, reason: `npm install failed: ${ran.error?.message ?? ran.stderr}` };
  }
  return existsSync(entryOf(dir)) ? { ok: true, dir } : { ok: false, reason: `${dir} holds no @commitlint/cli` };
}

/** Commitlint on a range, as its documentation has it for a CI job. It exits 1 where it finds fault. */
export function commitlintContender(dir: string, size: number, repository: string): Contender {
  const [from = '', to = ''] = rangeOf(size).split('..');
  const args = [entryOf(dir), '--from', from, '--to', to, '--config', join(dir, config)];
  return { name: 'commitlint', command: process.execPath, args, cwd: repository, exits: [0, 1] };
}

function entryOf(dir: string): string {
  return join(dir, 'node_modules', '@commitlint', 'cli', 'cli.js');
}
