import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ForgePort } from '@cm/app';
import { available } from '@cm/model';

import type { World } from './world.ts';

/**
 * Where files of a full commit hash are kept: they never change. Null in CI, where an earlier step could have written
 * there, and where there is no home.
 */
export function pinnedFolder(env: World['env']): string | null {
  const home = env['HOME'] ?? env['LOCALAPPDATA'] ?? '';
  return home === '' || (env['CI'] ?? '') !== '' ? null : join(home, '.cache', 'cm-actions', 'files');
}

const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const longestName = 240;

/**
 * A forge that remembers what it read at full commit hashes, such as the organisation's policy that a repository's own
 * extends: so a commit hook, which asks no server, judges by it too.
 */
export function keepPinned(forge: ForgePort, apiUrl: string, folder: string | null): ForgePort {
  if (folder === null) return forge;
  return {
    ...forge,
    fileAt: async (repository, path, ref) => {
      const name = encodeURIComponent(`${apiUrl} ${repository} ${path} ${ref}`);
      if (!fullHash.test(ref) || name.length > longestName) return forge.fileAt(repository, path, ref);
      const kept = readKept(join(folder, name));
      if (kept !== null) return available(kept);
      const asked = await forge.fileAt(repository, path, ref);
      if (asked.status === 'available' && asked.value !== null) keep(folder, name, asked.value);
      return asked;
    },
  };
}

function readKept(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Under another name first, so that no half of a file is ever read. What cannot be kept is asked again. */
function keep(folder: string, name: string, bytes: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const part = join(folder, `${process.pid}.part`);
    writeFileSync(part, bytes, { mode: 0o600 });
    renameSync(part, join(folder, name));
  } catch {
    // A full or read-only disk: nothing is lost but the time to ask again.
  }
}
