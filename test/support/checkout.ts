import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A copy of this checkout that a test may change: its own git repository, its own packages, borrowed dependencies. */
export interface Checkout {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Copies every file that is or would be tracked, but for `dist/`, into a new folder and commits it there. */
export function copyCheckout(): Checkout {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cm-checkout-')));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const path of new Set(listed.split('\0'))) {
    if (path === '' || path.startsWith('dist/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  borrowDependencies(folder);
  return {
    folder,
    git: (...args) => git(folder, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Links every dependency, but the workspaces to the copy's own packages. */
function borrowDependencies(folder: string): void {
  const from = join(root, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(join(to, '@cm'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@cm' && !name.startsWith('.package') && name !== '.cache') link(join(from, name), join(to, name));
  }
  for (const name of readdirSync(join(folder, 'packages'))) link(join(folder, 'packages', name), join(to, '@cm', name));
}

function link(target: string, path: string): void {
  symlinkSync(target, path, 'junction');
}

function git(folder: string, args: readonly string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const quiet = ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=/dev/null'];
  return execFileSync('git', [...who, ...quiet, ...args], { cwd: folder, encoding: 'utf8' });
}
