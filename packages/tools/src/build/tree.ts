import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file of the release tree. */
export interface TreeFile {
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** The release tree in memory: path, with `/`, to file. */
export type Tree = ReadonlyMap<string, TreeFile>;

/** Text of a release tree, as UTF-8. */
export function textFile(text: string, executable = false): TreeFile {
  return { bytes: Buffer.from(text, 'utf8'), executable };
}

/** Paths of a tree in the order of their bytes, which no locale changes. */
export function sortedPaths(tree: Tree): readonly string[] {
  return [...tree.keys()].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** Every file below a folder; empty where there is no folder. */
export function readTree(folder: string): Tree {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length + 1).replaceAll('\\', '/');
      return [path, { bytes: readFileSync(file), executable: (statSync(file).mode & 0o100) !== 0 }];
    }),
  );
}

/** Writes a tree into an emptied folder. */
export function writeTree(folder: string, tree: Tree): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, { bytes, executable }] of tree) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    chmodSync(file, executable ? 0o755 : 0o644);
  }
}

/** `SHA256SUMS` of a tree, as `sha256sum -c` reads it; its own hash is what reports call `tool.tree`. */
export function checksums(tree: Tree): string {
  return sortedPaths(tree)
    .map(
      (path) =>
        `${createHash('sha256')
          .update(tree.get(path)?.bytes ?? '')
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}

/** Where two trees differ, one line for each path. Windows keeps no executable bit, so it is not compared there. */
export function differences(wanted: Tree, found: Tree, platform: NodeJS.Platform): readonly string[] {
  const paths = sortedPaths(new Map([...wanted, ...found]));
  return paths.flatMap((path) => {
    const want = wanted.get(path);
    const have = found.get(path);
    if (want === undefined) return [`left over ${path}`];
    if (have === undefined) return [`missing   ${path}`];
    if (Buffer.compare(want.bytes, have.bytes) !== 0) return [`differs   ${path} (${firstDifference(want, have)})`];
    return platform !== 'win32' && want.executable !== have.executable ? [`mode      ${path}`] : [];
  });
}

function firstDifference(want: TreeFile, have: TreeFile): string {
  const shorter = Math.min(want.bytes.length, have.bytes.length);
  let at = 0;
  while (at < shorter && want.bytes[at] === have.bytes[at]) at += 1;
  const line = Buffer.from(want.bytes.subarray(0, at)).toString('latin1').split('\n').length;
  return `first at line ${line}; ${want.bytes.length} bytes wanted, ${have.bytes.length} found`;
}
