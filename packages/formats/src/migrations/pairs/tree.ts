import type { FolderView, FoundTree } from '../format.ts';
import type { Dialect } from '../model/operation.ts';
import { claims, type NumberedTool } from './claims.ts';
import { numberedFiles, pairsOf } from './numbered.ts';

/** Folder names that say which database it is. */
const databases: Readonly<Record<string, Dialect>> = {
  postgres: 'postgresql',
  postgresql: 'postgresql',
  pg: 'postgresql',
  cockroachdb: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mysql',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
  mssql: 'mssql',
  sqlserver: 'mssql',
  oracle: 'oracle',
};

/** Databases that a folder's name speaks of; null where it speaks of none. */
export function dialectsOf(folder: string): readonly Dialect[] | null {
  const found = folder
    .toLowerCase()
    .split('/')
    .flatMap((part) => (Object.hasOwn(databases, part) ? (databases[part] ?? []) : []));
  return found.length === 0 ? null : [...new Set(found)];
}

/** A history of SQL files, of which nothing but their folder is known. */
export function sqlTree(
  tool: string,
  folder: string,
  sources: readonly (readonly string[])[],
  more: Partial<Pick<FoundTree, 'config' | 'folders' | 'problems'>> = {},
): FoundTree {
  return {
    tool,
    path: folder,
    folders: more.folders ?? [folder],
    config: more.config ?? null,
    section: null,
    sources,
    dialects: dialectsOf(folder),
    settings: {
      envPath: null,
      lockTimeout: false,
      statementTimeout: false,
      lockTimeoutMs: null,
      transactionPerMigration: true,
      swallowsErrorsAt: null,
      advisoryLock: false,
    },
    problems: more.problems ?? [],
  };
}

/** Trees of one of the tools whose files begin with a number. */
export async function numberedTrees(
  tool: NumberedTool,
  view: FolderView,
  at: string | null,
): Promise<readonly FoundTree[]> {
  const found = await claims(view, at);
  return found
    .filter((claim) => claim.tool === tool)
    .map(({ folder, files }) => {
      const own = tool === 'golang-migrate' ? files.filter(({ half }) => half !== 'single') : files;
      return sqlTree(tool, folder, pairsOf(numberedFiles(own.map(({ path }) => path))));
    });
}
