import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file that a generator wants; `path` from the root, with `/`; `content` with LF line ends. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** How a file differs from what the sources give. */
export interface Drift {
  readonly path: string;
  readonly state: 'missing' | 'stale' | 'left over';
}

/** Compares the checkout with what it should hold; writes nothing. Sorted by path. */
export function driftOf(root: string, files: readonly GeneratedFile[], leftOver: readonly string[]): readonly Drift[] {
  const drift = files.flatMap(({ path, content }): readonly Drift[] => {
    const file = join(root, path);
    if (!existsSync(file)) return [{ path, state: 'missing' }];
    return readFileSync(file, 'utf8') === content ? [] : [{ path, state: 'stale' }];
  });
  const left = leftOver.map((path): Drift => ({ path, state: 'left over' }));
  return [...drift, ...left].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes what drifted and removes what is left over. */
export function repair(root: string, files: readonly GeneratedFile[], drift: readonly Drift[]): void {
  const wanted = new Map(files.map(({ path, content }) => [path, content]));
  for (const { path } of drift) {
    const file = join(root, path);
    const content = wanted.get(path);
    if (content === undefined) {
      rmSync(file);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}
