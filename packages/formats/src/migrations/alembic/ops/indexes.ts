import { indexShape } from '../sqlalchemy/index-shape.ts';
import { isNone } from '../value/value.ts';
import { flagIn, optionalText, textIn } from './given.ts';
import { computedName, computedTable, done, type OpCall, type OpShape, type Outcome, tableIn } from './shape.ts';

/** Operations on indexes. */
export const indexOps: Readonly<Record<string, OpShape>> = {
  create_index: {
    parameters: ['index_name', 'table_name', 'columns'],
    batch: ['index_name', 'columns'],
    read: createIndex,
  },
  drop_index: { parameters: ['index_name', 'table_name'], batch: ['index_name'], read: dropIndex },
};

const computedLock = 'whether it runs CONCURRENTLY is computed when the migration runs';

function createIndex(call: OpCall): Outcome {
  const { given } = call;
  const table = tableIn(call);
  if (table === null) return { unread: computedTable };
  const columns = given.values.get('columns');
  if (columns?.kind !== 'items') return { unread: 'its columns are computed when the migration runs' };
  const shape = indexShape(given.values.get('index_name'), columns.items, given.values, table.schema);
  if (shape === null) return { unread: computedName };
  const concurrently = flagIn(given, 'postgresql_concurrently');
  if (concurrently === null) return { unread: computedLock };
  if (flagIn(given, 'unique') === null) return { unread: 'whether it is unique is computed when the migration runs' };
  return done({
    op: 'create-index',
    table,
    concurrently,
    ifNotExists: flagIn(given, 'if_not_exists') === true,
    ...shape,
  });
}

function dropIndex(call: OpCall): Outcome {
  const { given } = call;
  const schema = call.batch === null ? optionalText(given, 'schema') : (call.batch.table?.schema ?? null);
  const name = textIn(given, 'index_name');
  if (name === null || schema === undefined) return { unread: computedName };
  const concurrently = flagIn(given, 'postgresql_concurrently');
  if (concurrently === null) return { unread: computedLock };
  const named = call.batch !== null || (given.values.has('table_name') && !isNone(given.values.get('table_name')));
  return done({
    op: 'drop-index',
    name: { schema, name },
    table: named ? tableIn(call) : null,
    concurrently,
    ifExists: flagIn(given, 'if_exists') === true,
  });
}
