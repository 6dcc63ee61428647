import { gzipSync } from 'node:zlib';

import { sortedPaths } from './tree.ts';
import type { Tree, TreeFile } from './tree.ts';

const block = 512;

/** Bytes that a job downloads for a tree: a tar of it, gzip level 9, as `git archive` gives it but for the dates. */
export function archiveBytes(tree: Tree): number {
  return gzipSync(tarOf(tree), { level: 9 }).length;
}

/** A tar of a tree, sorted, without dates or owners. */
export function tarOf(tree: Tree): Buffer {
  const parts = sortedPaths(tree).flatMap((path) => {
    const file = tree.get(path);
    return file === undefined ? [] : entry(path, file);
  });
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

/** Compressed bytes of one file. */
export function gzipBytes({ bytes }: TreeFile): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** One ustar entry: header, content, filling. Source: POSIX.1-2017, pax, "ustar Interchange Format". */
function entry(path: string, { bytes, executable }: TreeFile): readonly Buffer[] {
  const header = Buffer.alloc(block);
  const cut = path.length > 100 ? path.lastIndexOf('/', 155) : -1;
  header.write(path.slice(cut + 1), 0, 100);
  header.write(executable ? '0000755\0' : '0000644\0', 100);
  header.write('0000000\0'.repeat(2), 108);
  header.write(`${octal(bytes.length, 11)} ${octal(0, 11)} `, 124);
  header.write(' '.repeat(8), 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  if (cut > 0) header.write(path.slice(0, cut), 345, 155);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return [header, Buffer.from(bytes), Buffer.alloc((block - (bytes.length % block)) % block)];
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
