import { clusterRows } from './diffs/cluster.fixture.ts';
import { alembicRows, sqlRows } from './diffs/database.fixture.ts';
import type { DiffRow } from './diffs/files.fixture.ts';
import { codeRows, otherRows } from './diffs/others.fixture.ts';

export type { DiffRow } from './diffs/files.fixture.ts';

/** Changes as they come, with what undoes each. */
export const diffRows: readonly DiffRow[] = [...alembicRows, ...sqlRows, ...clusterRows, ...otherRows, ...codeRows];
