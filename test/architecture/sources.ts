import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const skipped = new Set(['node_modules', 'dist', 'fixtures', 'golden', '.git', '.cm']);

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* walk(path);
    if (entry.isFile()) yield path;
  }
}

/** Every TypeScript file that is ours, tests and tools too. */
export function allSources(): readonly SourceFile[] {
  return ['actions', 'packages', 'test']
    .flatMap((folder) => [...walk(folder)])
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What is shipped: no tests and what they share, no test kit, no tools. */
export function isProduct({ path }: SourceFile): boolean {
  return !/\.(?:test|fixture)\.ts$|^test\/|^packages\/(?:testkit|tools)\/|\/test\//.test(path);
}
