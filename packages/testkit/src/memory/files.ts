import { matchesGlob } from 'node:path';

import type { FilesPort } from '@cm/app';
import { available, unavailable } from '@cm/model';

import { bytesOf } from '../world/object-id.ts';
import type { WorldFile } from '../world/types.ts';

/** A FilesPort on plain data: path to content. */
export function memoryFiles(files: Readonly<Record<string, WorldFile>>): FilesPort {
  return {
    read: (path, maxBytes) => {
      if (path.startsWith('/') || path.split('/').includes('..')) {
        return Promise.resolve(unavailable(`${path} is outside the workspace`));
      }
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) return Promise.resolve(unavailable(`${path} is not there`));
      const bytes = bytesOf(file);
      const tooLarge = bytes.length > maxBytes;
      return Promise.resolve(tooLarge ? unavailable(`${path} is over ${maxBytes} bytes`) : available(bytes));
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
