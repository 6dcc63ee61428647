import { createHash } from 'node:crypto';
import { matchesGlob } from 'node:path';

import type { FilesPort } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { bytesOf } from '../world/object-id.ts';
import type { WorldFile } from '../world/types.ts';

const window = 1024 * 1024;

/** A FilesPort on plain data: path to content. */
export function memoryFiles(files: Readonly<Record<string, WorldFile>>): FilesPort {
  const read = (path: string, maxBytes: number): Fact<Uint8Array> => {
    if (path.startsWith('/') || path.split('/').includes('..')) return unavailable(`${path} is outside the workspace`);
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) return unavailable(`${path} is not there`);
    const bytes = bytesOf(file);
    return bytes.length > maxBytes ? unavailable(`${path} is over ${maxBytes} bytes`) : available(bytes);
  };
  return {
    read: (path, maxBytes) => Promise.resolve(read(path, maxBytes)),
    scan: (path, maxBytes, onBytes) => {
      const file = read(path, maxBytes);
      if (file.status === 'unavailable') return Promise.resolve(file);
      const { value: bytes } = file;
      for (let at = 0; at < bytes.length; at += window) {
        const reason = onBytes(bytes.subarray(at, at + window));
        if (reason !== null) return Promise.resolve(unavailable(reason));
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return Promise.resolve(available({ bytes: bytes.length, sha256 }));
    },
    glob: (patterns) => {
      const paths = Object.keys(files).filter((path) => matches(path, patterns));
      return Promise.resolve(available(paths.toSorted()));
    },
  };
}

/** The last pattern that fits decides; `!` takes back. A pattern without a slash fits at any depth. */
function matches(path: string, patterns: readonly string[]): boolean {
  if (/(?:^|\/)(?:\.git|node_modules)\//.test(path)) return false;
  let wanted = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    const plain = negated ? pattern.slice(1) : pattern;
    const anchored = plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
    if (matchesGlob(path, anchored)) wanted = !negated;
  }
  return wanted;
}
