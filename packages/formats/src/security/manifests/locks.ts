import { eachHunkLine } from '../read/hunks.ts';
import type { SecurityFile } from '../types.ts';

/** Whether a lock file of the same change shows that a package of npm is no new one. */
export type LockBook = (manifest: string, name: string) => boolean;

const npmEntry = /^"[^"\s]{0,200}node_modules\/((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,100})":\s?\{/;
const yarnEntry = /^"?((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,100})@/;

interface Lock {
  /** With a slash at its end; empty for the root. */
  readonly folder: string;
  readonly added: ReadonlySet<string>;
}

/**
 * What was new to the repository would stand on an added line of the lock file that is beside the manifest or above it. A
 * lock file that the change leaves alone, or of which no lines are shown, proves nothing.
 */
export function lockBook(files: readonly SecurityFile[]): LockBook {
  const locks = files.flatMap((file): readonly Lock[] => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const entry = name === 'package-lock.json' ? npmEntry : name === 'yarn.lock' ? yarnEntry : null;
    if (entry === null || file.patch === null) return [];
    return [{ folder: file.path.slice(0, file.path.length - name.length), added: addedIn(file.patch, entry) }];
  });
  return (manifest, name) => {
    const near = locks.filter(({ folder }) => manifest.startsWith(folder));
    return near.length > 0 && near.every(({ added }) => !added.has(name));
  };
}

function addedIn(patch: string, entry: RegExp): ReadonlySet<string> {
  const added = new Set<string>();
  eachHunkLine(patch, ({ side, text }) => {
    if (side !== 'added') return;
    const name = entry.exec(text.trimStart().slice(0, 500))?.[1];
    if (name !== undefined) added.add(name);
  });
  return added;
}
