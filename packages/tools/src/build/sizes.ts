import { archiveBytes, gzipBytes } from './archive.ts';
import { archived } from './attributes.ts';
import { contentsFile, contentsOf } from './contents.ts';
import { sortedPaths } from './tree.ts';
import type { Tree } from './tree.ts';

const shown = 12;

/** What the tree weighs: the archive that each job downloads, the bundle's largest chunks, and each control's own part. */
export function sizeReport(tree: Tree): readonly string[] {
  const wasm = [...tree].filter(([path]) => path.endsWith('.wasm'));
  const apart = withoutPrograms(archived(tree));
  const inside = insideOf(tree);
  const chunks = sortedPaths(tree)
    .filter((path) => /^lib\/.*\.js$/.test(path))
    .map((path) => ({
      path,
      gzip: gzipOf(tree, path),
      of: (inside.get(path.slice('lib/'.length)) ?? []).slice(0, 4).join(', '),
    }))
    .toSorted((a, b) => b.gzip - a.gzip);
  return [
    `archive (tar, gzip -9): ${kilobytes(archiveBytes(apart))}, ${apart.size} files${wasm.length > 0 ? ', wasm apart' : ''}`,
    ...chunks.slice(0, shown).map(({ path, gzip, of }) => `  ${kilobytes(gzip).padStart(9)}  ${path}  ${of}`),
    ...(chunks.length > shown ? [`  and ${chunks.length - shown} smaller chunks`] : []),
    ...controls(tree).map(([name, bytes]) => `  ${kilobytes(bytes).padStart(9)}  ${name}, its own folder and chunks`),
  ];
}

/** A tree without WebAssembly, which its limit leaves out. Source: issue 2, section D. */
export function withoutPrograms(tree: Tree): Tree {
  return new Map([...tree].filter(([path]) => !path.endsWith('.wasm')));
}

/** Compressed bytes that each control adds: its folder, and the chunks that hold its code and no other control's. */
export function controls(tree: Tree): readonly (readonly [string, number])[] {
  const paths = sortedPaths(archived(tree));
  const inside = insideOf(tree);
  const names = paths.flatMap((path) => /^([^/]+)\/action\.yml$/.exec(path)?.[1] ?? []);
  return names.map((name) => {
    const own = paths.filter((path) => path.startsWith(`${name}/`) || actionsIn(inside, path).join() === name);
    return [name, own.reduce((sum, path) => sum + gzipOf(tree, path), 0)];
  });
}

function insideOf(tree: Tree): ReadonlyMap<string, readonly string[]> {
  return contentsOf(Buffer.from(tree.get(`lib/${contentsFile}`)?.bytes ?? '').toString('utf8'));
}

/** Controls whose sources a chunk holds. */
function actionsIn(inside: ReadonlyMap<string, readonly string[]>, path: string): readonly string[] {
  if (!/^lib\/[\w.-]+\.js$/.test(path) || path === 'lib/index.js') return [];
  const folders = inside.get(path.slice('lib/'.length)) ?? [];
  return folders.filter((folder) => folder.startsWith('actions/')).map((folder) => folder.slice('actions/'.length));
}

function gzipOf(tree: Tree, path: string): number {
  const file = tree.get(path);
  return file === undefined ? 0 : gzipBytes(file);
}

/** Kilobytes of 1,000 bytes. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
