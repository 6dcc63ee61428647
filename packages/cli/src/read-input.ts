import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { available, type Fact, unavailable } from '@cm/model';

import type { World } from './world.ts';

/** The most that is read of a file or of standard input, in bytes. */
export const largestInput = 16 * 1024 * 1024;

/** A whole file by the path that was typed, or the reason why not, with what to do. */
export async function readTypedFile(world: World, path: string): Promise<Fact<Uint8Array>> {
  try {
    const file = resolve(world.cwd, path);
    return isSmallFile(file) ? available(readFileSync(file)) : await capped(createReadStream(file), path);
  } catch (error) {
    return unavailable(reasonOf(path, error));
  }
}

/** Most are, and to open a stream for one costs milliseconds. What claims to be empty may be a device. */
function isSmallFile(file: string): boolean {
  const stat = statSync(file);
  return stat.isFile() && stat.size > 0 && stat.size <= largestInput;
}

/** Standard input, whole. */
export async function readStandardInput(world: World): Promise<Fact<Uint8Array>> {
  try {
    return await capped(world.stdin(), 'Standard input');
  } catch (error) {
    return unavailable(reasonOf('Standard input', error));
  }
}

/** A file, or standard input for `-`, as UTF-8 text to the letter; a byte-order mark stays. */
export async function readTypedText(world: World, path: string): Promise<Fact<string>> {
  const bytes = path === '-' ? await readStandardInput(world) : await readTypedFile(world, path);
  return bytes.status === 'unavailable'
    ? bytes
    : available(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value));
}

async function capped(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Fact<Uint8Array>> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    size += chunk.length;
    if (size > largestInput) return unavailable(`${name} holds more than 16 MiB; give a smaller one.`);
  }
  return available(Buffer.concat(kept));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link to itself',
};

function reasonOf(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return `${path} could not be read: ${reason}. Check the path; it is taken from the current folder.`;
}
