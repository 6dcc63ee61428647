import { createHash } from 'node:crypto';

import type { WorldFile } from './basics.ts';

/** File content as bytes, whatever the world wrote it as. */
export function bytesOf(file: WorldFile): Uint8Array {
  return typeof file === 'string' ? Buffer.from(file, 'utf8') : file;
}

/** The id git itself gives a blob, so that the API and git name the same object. */
export function blobId(file: WorldFile): string {
  const bytes = bytesOf(file);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A number that is always the same for the same words, for the many ids of GitHub's answers. */
export function numberOf(words: string): number {
  return createHash('sha1').update(words).digest().readUIntBE(0, 4);
}

/** A 40-digit object id out of words, for worlds written by hand. */
export function shaOf(words: string): string {
  return createHash('sha1').update(words).digest('hex');
}
