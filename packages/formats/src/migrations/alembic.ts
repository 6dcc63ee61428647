import { discoverTrees } from './alembic/discover.ts';
import { readHeaders } from './alembic/header/index.ts';
import { rollbackCommand } from './alembic/rollback.ts';
import type { Format } from './format.ts';

/** The whole reader, loaded with the first revision: asked for with each of hundreds, Node looks it up anew each time. */
const reader = onceLoaded(() => import('./alembic/revision.ts'));

function onceLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => (loaded ??= load());
}

/** Alembic, SQLAlchemy's migration tool: read as text, never run. */
export const format: Format = {
  name: 'alembic',
  title: 'Alembic',
  rollback: (to, tree) => rollbackCommand(to, tree),
  discover: discoverTrees,
  alone: true,
  headers: (_, files) => readHeaders(files.flat()),
  revision: async (files, header, compared) => (await reader()).readRevision(files, header, compared),
};
