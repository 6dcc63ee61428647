import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

import { readTree, type Tree } from './tree.ts';

/**
 * Bundles a script and all that it imports into an empty folder, and gives what stands there. It runs where the script is, so
 * that the numbers of its chunks do not hang on the place. Throws one sentence where the bundle would not run.
 */
export function bundledByNcc(script: string, out: string): Tree {
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const args = [ncc, 'build', script, '-o', out, '--target', 'es2024', '--transpile-only', '--no-cache', '--quiet'];
  const run = spawnSync(process.execPath, args, { cwd: dirname(script), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`ncc could not build the bundle:\n${run.stdout}${run.stderr}`);
  const tree = readTree(out);
  for (const [path, { bytes }] of tree) refuseTrap(path, Buffer.from(bytes).toString('utf8'));
  return tree;
}

/** ncc exits 0 on an import that it could not resolve, and leaves a trap in its place. */
function refuseTrap(path: string, text: string): void {
  const at = text.indexOf('eval("require")');
  if (at < 0) return;
  const rest = text.slice(at, at + 120).split('\n', 1)[0] ?? '';
  throw new Error(`lib/${path} holds an import that ncc could not resolve: ${rest}. Install or remove that import.`);
}
