import type { FolderView, FoundTree } from './format.ts';
import { formats } from './registry.ts';

export type * from './format.ts';
export { formats };

/**
 * Every history of migrations in a folder, each once, in the order of their paths. `at`: a folder or a configuration that
 * the user named; null: look everywhere.
 */
export async function discoverAll(view: FolderView, at: string | null): Promise<readonly FoundTree[]> {
  const trees: FoundTree[] = [];
  for (const format of formats) trees.push(...(await format.discover(view, at)));
  const seen = new Set<string>();
  return trees
    .filter(({ tool, path, config, section }) => {
      const key = [tool, path, config ?? '', section ?? ''].join('\0');
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => (a.path === b.path ? compare(a.tool, b.tool) : compare(a.path, b.path)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
