import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { awaited } from './awaited.ts';
import { compact } from './compact.ts';
import { contentsFile, contentsText } from './contents.ts';
import { eager } from './eager.ts';
import { eagerModules } from './eager-modules.ts';
import { entryPath, spine, startSource } from './entry.ts';
import { licencesFile, licencesOf } from './licences.ts';
import { linked, type LinkedPart } from './link.ts';
import { nameOf, ownerOf } from './names.ts';
import { bundledByNcc } from './ncc.ts';
import { sortedPaths, textFile } from './tree.ts';
import type { Tree } from './tree.ts';

const starts = ['packages/suite/src/main.ts', 'packages/cli/src/main.ts', ...spine];
const first = 'index.js';
/** Before each part, so that the scripts of ncc say whose they are. */
const mark = '// Part of the bundle: ';

/** The one bundle that every stub imports, by path below `lib/`. Rejects with one sentence where it would not run. */
export async function bundle(root: string, names: readonly string[]): Promise<Tree> {
  const missing = starts.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined) throw new Error(`${missing} is missing; the bundle starts there.`);
  // Below the root: ncc numbers its chunks by the way from there to its own folder.
  const build = join(root, dirname(entryPath));
  const work = join(build, 'work');
  try {
    const parts = await linked(root, names);
    mkdirSync(work, { recursive: true });
    const eagerly = awaited(parts, first).map((part) => ({ ...part, code: eager(part.file, part.code, eagerModules) }));
    const tree = treeOf(root, parts, bundled(work, names, eagerly));
    for (const folder of [root, work]) refusePlace(folder, tree);
    return tree;
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}

function bundled(work: string, names: readonly string[], parts: readonly LinkedPart[]): Tree {
  const from = join(work, 'parts');
  mkdirSync(from);
  writeFileSync(join(from, 'package.json'), '{"type":"module"}');
  for (const { code, file } of parts) writeFileSync(join(from, file), `${mark}${file}\n${code}`);
  const start = join(from, '.start.js');
  writeFileSync(start, startSource(names, first));
  const tree = bundledByNcc(start, join(work, 'out'));
  return new Map([...tree].filter(([path]) => path !== 'package.json'));
}

function treeOf(root: string, parts: readonly LinkedPart[], scripts: Tree): Tree {
  const owners = new Map(
    parts.map(({ file, modules }) => [file, modules.flatMap((id) => ownerOf(nameOf(root, id)) ?? [])]),
  );
  const texts = sortedPaths(scripts).map(
    (path) => [path, Buffer.from(scripts.get(path)?.bytes ?? '').toString('utf8')] as const,
  );
  const inside = (text: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^${mark}(.+)$`, 'gm'))].flatMap(([, file = '']) => owners.get(file) ?? []);
  return new Map([
    ...texts.map(([path, text]) => [path, textFile(compact(path, text))] as const),
    [contentsFile, textFile(contentsText(new Map(texts.map(([path, text]) => [path, inside(text)]))))],
    [licencesFile, textFile(licencesOf(parts.flatMap(({ modules }) => modules)))],
  ]);
}

/** Throws on code that would not be the same elsewhere. */
function refusePlace(folder: string, tree: Tree): void {
  for (const [path, { bytes }] of tree) {
    const text = Buffer.from(bytes).toString('utf8');
    if (text.includes(folder))
      throw new Error(`lib/${path} names the folder it was built in, so it differs elsewhere.`);
  }
}
