import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { PolicyFile } from '@cm/app';

import { nodeHash } from './node-hash.ts';

/**
 * What a report calls `tool.tree`: the SHA-256 of the release tree's `SHA256SUMS`, which lists every other file of the
 * tree. The build writes it beside that file, as `sha256sum` prints it; to load Node's crypto for it would cost a tenth
 * of a start. Found from the stub that was started, one folder down or two; null where no release tree runs (a checkout
 * of the sources).
 */
export function releaseTree(script: string | undefined): string | null {
  return treeOf(script)?.sum ?? null;
}

/**
 * The default policy that an organisation put into its release tree (`cm release --policy FILE`); null where there is none. A
 * file that is there and cannot be read is thrown: nothing else may judge in its place.
 */
export function releasePolicy(script: string | undefined): PolicyFile | null {
  const folder = treeOf(script)?.folder;
  if (folder === undefined) return null;
  const path = join(folder, 'policy', 'default.yml');
  return existsSync(path) ? { path: 'policy/default.yml', bytes: readFileSync(path) } : null;
}

/**
 * Scripts and programs of the release tree that are missing or are not as `SHA256SUMS` says, one sentence's end each. What stops a
 * run may come of them. Empty where all are whole, or no release tree runs. Never throws.
 */
export function brokenParts(script: string | undefined): readonly string[] {
  const folder = treeOf(script)?.folder;
  if (folder === undefined) return [];
  const sums = bytesIn(folder, 'SHA256SUMS');
  if (sums === null) return ['SHA256SUMS is missing'];
  const { sha256 } = nodeHash();
  return [...sums.toString('latin1').matchAll(/^(\w+) {2}(\S+\.(?:js|wasm))$/gm)].flatMap(([, sum, path = '']) => {
    const bytes = bytesIn(folder, path);
    if (bytes === null) return [`${path} is missing`];
    return sha256(bytes) === sum ? [] : [`${path} is broken`];
  });
}

function bytesIn(folder: string, path: string): Buffer | null {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return null;
  }
}

interface FoundTree {
  readonly folder: string;
  readonly sum: string;
}

function treeOf(script: string | undefined): FoundTree | null {
  if (script === undefined) return null;
  const near = folderOf(script);
  return near === null ? null : (treeIn(near) ?? treeIn(dirname(near)));
}

function folderOf(script: string): string | null {
  try {
    return dirname(dirname(realpathSync(script)));
  } catch {
    return null;
  }
}

function treeIn(folder: string): FoundTree | null {
  const sum = sumIn(folder);
  return sum === null ? null : { folder, sum };
}

function sumIn(folder: string): string | null {
  try {
    const line = readFileSync(join(folder, 'SHA256SUMS.sha256'), 'latin1');
    return /^([0-9a-f]{64}) {2}SHA256SUMS\n$/.exec(line)?.[1] ?? null;
  } catch {
    return null;
  }
}
