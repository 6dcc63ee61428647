import { closeSync, constants, fstatSync, openSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import { type Fact, unavailable } from '@cm/model';

import { innerPath, isInside } from './paths.ts';

/** A file that may be read: open, ordinary, and of so many bytes. */
export interface OpenFile {
  readonly fd: number;
  readonly size: number;
}

/**
 * Opens a file below a folder and gives it to `use`. What leaves the folder, is no ordinary file or is too large is unavailable.
 * Synchronously: a turn of another thread for each of seven short steps costs six times as much as the steps.
 */
export async function withFile<T>(
  root: string,
  path: string,
  maxBytes: number,
  use: (file: OpenFile) => Fact<T> | Promise<Fact<T>>,
): Promise<Fact<T>> {
  const inner = innerPath(path);
  if (inner === null) return unavailable(`${quoted(path)} is not inside the workspace. Give a path relative to it.`);
  const [top, file] = [realpathSync.native(root), realpathSync.native(join(root, inner))];
  if (!isInside(top, file)) {
    return unavailable(`${quoted(path)} is a link that leads out of the workspace. Put the file itself there.`);
  }
  // Without O_NONBLOCK a named pipe would wait for somebody to write into it.
  const fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(fd);
    if (stat.isDirectory()) return unavailable(`${quoted(path)} is a folder. Name a file.`);
    if (!stat.isFile()) return unavailable(`${quoted(path)} is no ordinary file. Name a file.`);
    if (stat.size > maxBytes) {
      return unavailable(`${quoted(path)} holds ${stat.size} bytes; at most ${maxBytes} are read.`);
    }
    return await use({ fd, size: stat.size });
  } finally {
    closeSync(fd);
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
