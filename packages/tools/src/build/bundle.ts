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
import { partOrder } from './part-order.ts';
import { placed, type Script } from './placed.ts';
import { textFile } from './tree.ts';
import type { Tree } from './tree.ts';

const starts = ['packages/suite/src/main.ts', 'packages/cli/src/main.ts', ...spine];
const first = 'index.js';
/** Before each part, so that the scripts of ncc say whose they are. */
const mark = '// Part of the bundle: ';
const marks = new RegExp(`^${mark}(.+)$`, 'gm');

/** The one bundle that every stub imports, by path below `lib/`. Rejects with one sentence where it would not run. */
export async function bundle(root: string, names: readonly string[]): Promise<Tree> {
  const { parts, scripts } = await bundledScripts(root, names);
  const owners = new Map(
    parts.map(({ file, modules }) => [file, modules.flatMap((id) => ownerOf(nameOf(root, id)) ?? [])]),
  );
  const inside = scripts.map((one) => [one.path, one.parts.flatMap((file) => owners.get(file) ?? [])] as const);
  return new Map([
    ...scripts.map(({ path, text }) => [path, textFile(text)] as const),
    [contentsFile, textFile(contentsText(new Map(inside)))],
    [licencesFile, textFile(licencesOf(parts.flatMap(({ modules }) => modules)))],
  ]);
}

/** The scripts of the bundle as they are released, with the linked parts that they are made of. */
export async function bundledScripts(
  root: string,
  names: readonly string[],
): Promise<{ readonly parts: readonly LinkedPart[]; readonly scripts: readonly Script[] }> {
  const missing = starts.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined) throw new Error(`${missing} is missing; the bundle starts there.`);
  // Below the root: ncc numbers its chunks by the way from there to its own folder.
  const build = join(root, dirname(entryPath));
  const work = join(build, 'work');
  try {
    const parts = await linked(root, names);
    mkdirSync(work, { recursive: true });
    const eagerly = awaited(parts, first).map((part) => ({ ...part, code: eager(part.file, part.code, eagerModules) }));
    const scripts = placed(bundled(work, names, eagerly), partOrder)
      .map((one) => ({ ...one, text: compact(one.path, one.text) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    for (const script of scripts) for (const folder of [root, work]) refusePlace(folder, script);
    return { parts, scripts };
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}

function bundled(work: string, names: readonly string[], parts: readonly LinkedPart[]): readonly Script[] {
  const from = join(work, 'parts');
  mkdirSync(from);
  writeFileSync(join(from, 'package.json'), '{"type":"module"}');
  for (const { code, file } of parts) writeFileSync(join(from, file), `${mark}${file}\n${code}`);
  const start = join(from, '.start.js');
  writeFileSync(start, startSource(names, first));
  return [...bundledByNcc(start, join(work, 'out'))]
    .filter(([path]) => path !== 'package.json')
    .map(([path, { bytes }]) => {
      const text = Buffer.from(bytes).toString('utf8');
      return { path, text, parts: [...text.matchAll(marks)].map(([, file = '']) => file) };
    });
}

/** Throws on code that would not be the same elsewhere. */
function refusePlace(folder: string, { path, text }: Script): void {
  if (text.includes(folder)) throw new Error(`lib/${path} names the folder it was built in, so it differs elsewhere.`);
}
