import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { compact } from './compact.ts';
import { licencesFile } from './licences.ts';
import { bundledByNcc } from './ncc.ts';
import { textFile } from './tree.ts';
import type { Tree } from './tree.ts';

/**
 * Adds PostgreSQL's parser to `lib/`: a bundler breaks its script in an ES module, and knows nothing of the wasm. So the
 * script is bundled on its own as CommonJS, named `.cjs` because the tree is of ES modules, and the wasm stands beside it.
 * Source: DESIGN §6.
 */
export function withParser(root: string, lib: Tree): Tree {
  const script = createRequire(join(root, 'packages/sql/package.json')).resolve('libpg-query/wasm/libpg-query.js');
  const folder = dirname(script);
  const path = 'pg/libpg-query.cjs';
  const parser: Tree = new Map([
    [path, textFile(compact(path, wrapped(script), false))],
    ['pg/libpg-query.wasm', { bytes: readFileSync(join(folder, 'libpg-query.wasm')), executable: false }],
  ]);
  const own = readFileSync(join(dirname(folder), 'LICENSE'), 'utf8');
  const within = readFileSync(join(root, 'packages/sql', 'licences.txt'), 'utf8');
  const bundled = Buffer.from(lib.get(licencesFile)?.bytes ?? '').toString('utf8');
  const all = [bundled, `libpg-query\nMIT\n${own}`, within].map((text) => text.replaceAll('\r\n', '\n').trimEnd());
  return new Map([...lib, ...parser, [licencesFile, textFile(`${all.join('\n\n')}\n`)]]);
}

function wrapped(script: string): string {
  const out = mkdtempSync(join(tmpdir(), 'cm-parser-'));
  try {
    const tree = bundledByNcc(script, out);
    return Buffer.from(tree.get('index.js')?.bytes ?? '').toString('utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
