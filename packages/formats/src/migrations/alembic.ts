import { discoverTrees } from './alembic/discover.ts';
import { readHeaders } from './alembic/header/index.ts';
import { rollbackCommand } from './alembic/rollback.ts';
import type { Format } from './format.ts';

/** Alembic, SQLAlchemy's migration tool: read as text, never run. */
export const format: Format = {
  name: 'alembic',
  title: 'Alembic',
  rollback: (to, tree) => rollbackCommand(to, tree),
  discover: discoverTrees,
  headers: (_, files) => readHeaders(files.flat()),
  revision: async (files, header) => {
    const { readRevision } = await import('./alembic/revision.ts');
    return readRevision(files, header);
  },
};
