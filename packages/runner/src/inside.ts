import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import { type Fact, unavailable } from '@cm/model';

import { innerPath, isInside } from './paths.ts';

/** A file that may be read: open, ordinary, and of so many bytes. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly size: number;
}

/** Opens a file below a folder and gives it to `use`. What leaves the folder, is no ordinary file or is too large is unavailable. */
export async function withFile<T>(
  root: string,
  path: string,
  maxBytes: number,
  use: (file: OpenFile) => Promise<Fact<T>>,
): Promise<Fact<T>> {
  const inner = innerPath(path);
  if (inner === null) return unavailable(`${quoted(path)} is not inside the workspace. Give a path relative to it.`);
  const { open, realpath } = await import('node:fs/promises');
  const [top, file] = await Promise.all([realpath(root), realpath(join(root, inner))]);
  if (!isInside(top, file)) {
    return unavailable(`${quoted(path)} is a link that leads out of the workspace. Put the file itself there.`);
  }
  // Without O_NONBLOCK a named pipe would wait for somebody to write into it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) return unavailable(`${quoted(path)} is a folder. Name a file.`);
    if (!stat.isFile()) return unavailable(`${quoted(path)} is no ordinary file. Name a file.`);
    if (stat.size > maxBytes) {
      return unavailable(`${quoted(path)} holds ${stat.size} bytes; at most ${maxBytes} are read.`);
    }
    return await use({ handle, size: stat.size });
  } finally {
    await handle.close();
  }
}

/** The answer where a file is no longer as long as it was when it was opened. */
export function changed(path: string): Fact<never> {
  return unavailable(`${quoted(path)} changed while it was read. Let the step that writes it end first.`);
}

/** A path as a sentence may hold it. */
export function quoted(path: string): string {
  return JSON.stringify(path.length > 300 ? `${path.slice(0, 300)}…` : path);
}
