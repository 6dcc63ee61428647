import { readSync } from 'node:fs';

import type { ScannedFile } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { changed, type OpenFile } from './inside.ts';
import { tuneFor } from './short-lived.ts';

/** What is read is hashed and looked at while it is near the processor: a window of 1 MB is not. */
const windowBytes = 256 * 1024;

/**
 * Reads a file in windows of one buffer, and hashes it on the way. Synchronously: a thread of its own for each of a
 * thousand short reads costs more than waiting for them.
 */
export async function scanFile(
  { fd, size }: OpenFile,
  path: string,
  onBytes: (bytes: Uint8Array) => string | null,
): Promise<Fact<ScannedFile>> {
  tuneFor(size);
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  // One byte more than the size says, so that a file which grows meanwhile is seen.
  const buffer = new Uint8Array(Math.min(windowBytes, size + 1));
  for (let at = 0; ;) {
    const count = readSync(fd, buffer, 0, buffer.length, at);
    at += count;
    if (at > size || (count === 0 && at < size)) return changed(path);
    if (count === 0) return available({ bytes: size, sha256: hash.digest('hex') });
    const window = buffer.subarray(0, count);
    hash.update(window);
    const reason = onBytes(window);
    if (reason !== null) return unavailable(reason);
  }
}
