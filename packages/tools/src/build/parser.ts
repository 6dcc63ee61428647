import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { refuseBroken } from './bundle.ts';
import { textFile } from './tree.ts';
import type { Tree } from './tree.ts';

const licences = 'licenses.txt';

/**
 * Adds PostgreSQL's parser to `lib/`: a bundler breaks its script in an ES module, and knows nothing of the wasm. The
 * script stands on nothing but Node, so both are the package's own files as they are, the script as `.cjs` because the
 * tree is of ES modules. Source: DESIGN §6.
 */
export function withParser(root: string, lib: Tree): Tree {
  const script = createRequire(join(root, 'packages/sql/package.json')).resolve('libpg-query/wasm/libpg-query.js');
  const folder = dirname(script);
  const parser: Tree = new Map([
    ['pg/libpg-query.cjs', { bytes: readFileSync(script), executable: false }],
    ['pg/libpg-query.wasm', { bytes: readFileSync(join(folder, 'libpg-query.wasm')), executable: false }],
  ]);
  refuseBroken(root, parser);
  const own = readFileSync(join(dirname(folder), 'LICENSE'), 'utf8');
  const within = readFileSync(join(root, 'packages/sql', 'licences.txt'), 'utf8');
  const bundled = Buffer.from(lib.get(licences)?.bytes ?? '').toString('utf8');
  const all = [bundled, `libpg-query\nMIT\n${own}`, within].map((text) => text.replaceAll('\r\n', '\n').trimEnd());
  return new Map([...lib, ...parser, [licences, textFile(`${all.join('\n\n')}\n`)]]);
}
