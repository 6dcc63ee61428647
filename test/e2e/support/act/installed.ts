import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Kept from one test file to the next, and for the next run; never in the repository. */
const shelf = join(tmpdir(), 'cm-e2e-tools');
/** Milliseconds between two looks at what another test file installs. */
const patience = 200;

/**
 * The folder of something foreign, installed by the first test file that asks and found by all others. `what` names it with
 * its versions: another version is another folder. One that did not come to its end is made anew. Throws what `install` throws.
 */
export async function installedOnce(
  what: readonly string[],
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const key = createHash('sha256').update(what.join('\n')).digest('hex').slice(0, 16);
  const folder = join(shelf, key);
  const [lock, done] = [`${folder}.lock`, join(folder, '.installed')];
  mkdirSync(shelf, { recursive: true });
  while (!existsSync(done)) {
    if (!taken(lock)) {
      await sleep(patience);
      continue;
    }
    try {
      if (existsSync(done)) break;
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      await install(folder);
      writeFileSync(done, `${what.join('\n')}\n`);
    } finally {
      rmSync(lock, { force: true });
    }
  }
  return folder;
}

/** Whether this process holds the lock now; a lock of a process that is no more is removed, for the next look. */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!holderLives(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function holderLives(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8') || Number.NaN), 0);
    return true;
  } catch {
    return false;
  }
}
