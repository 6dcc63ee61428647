import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parserFolder } from '../generate/letters.ts';
import { licencesFile } from './licences.ts';
import { textFile } from './tree.ts';
import type { Tree } from './tree.ts';

/**
 * Adds PostgreSQL's parser to `lib/`, of which a bundler knows nothing: the program as its package brings it, which
 * packages/sql starts (ADR 22), and the licences of what is compiled into it.
 */
export function withParser(root: string, lib: Tree): Tree {
  const folder = parserFolder(root);
  const own = readFileSync(join(folder, 'LICENSE'), 'utf8');
  const within = readFileSync(join(root, 'packages/sql', 'licences.txt'), 'utf8');
  const bundled = Buffer.from(lib.get(licencesFile)?.bytes ?? '').toString('utf8');
  const all = [bundled, `libpg-query\nMIT\n${own}`, within].map((text) => text.replaceAll('\r\n', '\n').trimEnd());
  return new Map([
    ...lib,
    ['pg/libpg-query.wasm', { bytes: readFileSync(join(folder, 'wasm/libpg-query.wasm')), executable: false }],
    [licencesFile, textFile(`${all.join('\n\n')}\n`)],
  ]);
}
