import type { ObjectName, Operation } from '@cm/formats/migrations-model';

import { deletesAllRows, dropsColumn, dropsObject, dropsTable } from '../rules/safety/destructive.ts';
import { columnKey, keyOf, shown, sqlTable } from './names.ts';
import { dropColumn, note, py, pySchema, remedy, run, say, type Script } from './script.ts';
import { type Checks, nothing, type Spot } from './spot.ts';
import { isNew } from './survey.ts';
import type { Found } from './types.ts';

/** Rules about what cannot be brought back. They hold for every database. */
export const destructive: Checks = {
  'drop-table': (op, spot) => {
    if (isNew(spot.all, op.table, spot.index)) return nothing;
    const { table } = op;
    const lines = say(
      spot.script,
      `op.drop_table(${py(table.name)}${pySchema(table)})`,
      `DROP TABLE ${sqlTable(table)}`,
    );
    const message = `"${op.text}" loses every row of ${shown(table)}${along(op.cascade)}, and code that still runs fails without it.`;
    return [{ rule: dropsTable, message, remedy: contract(spot.script, 'drops-table', 'the table', lines) }];
  },
  'drop-all': (op, { script }) => {
    const message = `"${op.text}" drops every table of the application's models, with all rows.`;
    const steps = remedy(
      'Drop the tables that are meant, one by one, each with its reason:',
      say(script, "op.drop_table('<table>')", 'DROP TABLE <table>'),
    );
    return [{ rule: dropsTable, message, remedy: steps }];
  },
  'drop-column': (op, { all, script, index }) => {
    if (isNew(all, op.table, index) || (all.columns.get(columnKey(op.table, op.column)) ?? index) < index)
      return nothing;
    const message = `"${op.text}" loses every value of ${shown(op.table)}.${op.column}${along(op.cascade)}, and code that still runs fails without it.`;
    const steps = contract(script, 'drops-column', 'the column', dropColumn(script, op.table, op.column));
    return [{ rule: dropsColumn, message, remedy: steps }];
  },
  truncate: (op, spot) => emptied(op, op.tables, spot, op.cascade),
  data: (op, spot) =>
    op.verb === 'delete' && op.wholeTable && op.table !== null ? emptied(op, [op.table], spot, false) : nothing,
  'alter-other': (op, { script }) => {
    if (op.kind !== 'database' || op.what !== 'drop') return nothing;
    const message = `"${op.text}" drops a whole database.`;
    const steps = remedy('Take it out: no migration drops a database.', note(script, 'whoever may, does it by hand'));
    return [{ rule: dropsTable, message, remedy: steps }];
  },
  'drop-type': (op, { all, index }) => {
    if (before(all.types.get(keyOf(op.type)), index)) return nothing;
    return [dropped(op, `the type ${shown(op.type)}`, op.cascade)];
  },
  'drop-other': (op, { all, script }) => {
    if (op.kind === 'schema') {
      const message = `"${op.text}" drops the schema ${shown(op.name)}${op.cascade ? ' with every table in it' : ''}.`;
      const steps = contract(script, 'drops-table', 'the schema', run(script, `DROP SCHEMA ${sqlTable(op.name)}`));
      return [{ rule: dropsTable, message, remedy: steps }];
    }
    const again = all.others.has(`${op.kind} ${keyOf(op.name)}`);
    if (again || harmless.has(op.kind)) return nothing;
    return [dropped(op, `the ${op.kind.replaceAll('-', ' ')} ${shown(op.name)}`, op.cascade)];
  },
};

/** Objects that no code of an application calls by name. */
const harmless: ReadonlySet<string> = new Set([
  'trigger',
  'event-trigger',
  'policy',
  'rule',
  'statistics',
  'role',
  'publication',
  'subscription',
  'cast',
  'collation',
]);

function before(made: number | undefined, index: number): boolean {
  return made !== undefined && made < index;
}

function along(cascade: boolean): string {
  return cascade ? ', and everything that depends on it (CASCADE)' : '';
}

/** The last step of a series, with the comment that says what came before. */
function contract(script: Script, rule: string, what: string, line: string): string {
  return remedy(
    `Release code that does not use ${what} any more, wait until it runs everywhere, then drop ${what} in a later change, with the reason above the line:`,
    note(script, `cm-actions: ignore[${rule}] until <YYYY-MM-DD>: <since which release nothing uses ${what}>`),
    line,
  );
}

function emptied(
  op: Operation,
  tables: readonly ObjectName[],
  { all, script, index }: Spot,
  cascade: boolean,
): readonly Found[] {
  const [table, ...rest] = tables.filter((name) => !isNew(all, name, index));
  if (table === undefined) return nothing;
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  const message = `"${op.text}" loses every row of ${shown(table)}${more}${cascade ? ', and of every table that refers to it (CASCADE)' : ''}.`;
  const sentence = 'Delete the rows that are meant, or keep the line with the reason in a comment above it:';
  const wanted = run(script, `DELETE FROM ${sqlTable(table)} WHERE <condition>`);
  const comment = note(script, 'cm-actions: ignore[deletes-all-rows] until <YYYY-MM-DD>: <why every row may go>');
  return [{ rule: deletesAllRows, message, remedy: remedy(sentence, wanted, note(script, 'or'), comment) }];
}

function dropped(op: Operation, what: string, cascade: boolean): Found {
  const message = `"${op.text}" drops ${what}${along(cascade)}; code that still runs may use it.`;
  const advice = cascade ? 'Name what depends on it and drop that first, without CASCADE, ' : 'Drop it ';
  const sentence = `${advice}in a change after the release in which nothing uses it any more.`;
  return { rule: dropsObject, message, remedy: remedy(sentence) };
}
