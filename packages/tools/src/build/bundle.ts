import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { compacted } from './compact.ts';
import { entryPath, entrySource, spine } from './entry.ts';
import { readTree } from './tree.ts';
import type { Tree } from './tree.ts';

const starts = ['packages/suite/src/main.ts', 'packages/cli/src/main.ts', ...spine];

/** The one bundle that every stub imports, by path below `lib/`. Rejects with one sentence where it would not run. */
export function bundle(root: string, names: readonly string[]): Tree {
  const missing = starts.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined) throw new Error(`${missing} is missing; the bundle starts there.`);
  const entry = join(root, entryPath);
  const out = mkdtempSync(join(tmpdir(), 'cm-bundle-'));
  try {
    mkdirSync(dirname(entry), { recursive: true });
    writeFileSync(entry, entrySource(names));
    runNcc(root, entry, out);
    const tree = readTree(out);
    refuseBroken(root, tree);
    return compacted(tree);
  } finally {
    rmSync(out, { recursive: true, force: true });
    rmSync(dirname(entry), { recursive: true, force: true });
  }
}

function runNcc(root: string, entry: string, out: string): void {
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const flags = ['--target', 'es2024', '--license', 'licenses.txt', '--transpile-only', '--no-cache', '--quiet'];
  const run = spawnSync(process.execPath, [ncc, 'build', entry, '-o', out, ...flags], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`ncc could not build the bundle:\n${run.stdout}${run.stderr}`);
}

/** Throws on code that would not run: ncc exits 0 on an import that it could not resolve, and leaves a trap in its place. */
export function refuseBroken(root: string, tree: Tree): void {
  for (const [path, { bytes }] of tree) {
    const text = Buffer.from(bytes).toString('utf8');
    const at = text.indexOf('eval("require")');
    if (at >= 0) {
      const rest = text.slice(at, at + 120).split('\n', 1)[0] ?? '';
      throw new Error(
        `lib/${path} holds an import that ncc could not resolve: ${rest}. Install or remove that import.`,
      );
    }
    if (text.includes(root)) throw new Error(`lib/${path} names the folder it was built in, so it differs elsewhere.`);
  }
}
