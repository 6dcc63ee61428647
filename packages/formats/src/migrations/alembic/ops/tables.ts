import { tableFound } from '../sqlalchemy/table.ts';
import { constant, type Value } from '../value/value.ts';
import { flagIn, optionalText, textIn } from './given.ts';
import { computedName, computedTable, done, type OpCall, type OpShape, type Outcome, tableIn } from './shape.ts';

/** Operations on whole tables. */
export const tableOps: Readonly<Record<string, OpShape>> = {
  create_table: { parameters: ['table_name'], batch: null, read: createTable },
  drop_table: { parameters: ['table_name'], batch: null, read: dropTable },
  rename_table: { parameters: ['old_table_name', 'new_table_name'], batch: null, read: renameTable },
  create_table_comment: {
    parameters: ['table_name', 'comment'],
    batch: ['comment'],
    read: () => done({ op: 'other', verb: 'COMMENT' }),
  },
  drop_table_comment: { parameters: ['table_name'], batch: [], read: () => done({ op: 'other', verb: 'COMMENT' }) },
};

function createTable(call: OpCall): Outcome {
  const table = tableIn(call);
  if (table === null) return { unread: computedTable };
  const { effect, unread } = tableFound(table, call.given.rest, call.given.values);
  const reason = 'some of its columns or constraints are computed when the migration runs';
  const effects = unread || call.given.open ? [effect, { op: 'not-analysed', reason } as const] : [effect];
  return { effects, value: madeTable(call) };
}

/** What `op.create_table` gives stands for the table, for `op.bulk_insert(table, …)` and `table.insert()`. */
function madeTable({ given }: OpCall): Value {
  const name = constant(textIn(given, 'table_name'));
  return {
    kind: 'made',
    callee: { kind: 'name', path: 'sqlalchemy.Table' },
    args: { positional: [name, constant(null), ...given.rest], keywords: given.values, open: given.open },
  };
}

function dropTable(call: OpCall): Outcome {
  const table = tableIn(call);
  if (table === null) return { unread: computedTable };
  return done({ op: 'drop-table', table, ifExists: flagIn(call.given, 'if_exists') === true, cascade: false });
}

function renameTable({ given }: OpCall): Outcome {
  const name = textIn(given, 'old_table_name');
  const to = textIn(given, 'new_table_name');
  const schema = optionalText(given, 'schema');
  if (name === null || to === null || schema === undefined) return { unread: computedName };
  return done({ op: 'rename-table', table: { schema, name }, to });
}
