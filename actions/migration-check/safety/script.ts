import type { ObjectName } from '@cm/formats/migrations-model';

import { sqlName, sqlTable } from './names.ts';

/** In which language a remedy is written, and for which tool. */
export interface Script {
  readonly language: 'alembic' | 'sql';
  readonly tool: string;
  /** Alembic: each migration of one run has a transaction of its own. */
  readonly separate: boolean;
  /** Whether PostgreSQL's own words may be used. */
  readonly postgresql: boolean;
}

/** A sentence, then text to copy. */
export function remedy(sentence: string, ...lines: readonly (string | readonly string[])[]): string {
  return [sentence, ...lines.flat()].join('\n');
}

/** A comment in the script's language. */
export function note(script: Script, text: string): string {
  return `${script.language === 'alembic' ? '#' : '--'} ${text}`;
}

/** A statement of SQL in the script's language. */
export function run(script: Script, sql: string): string {
  return script.language === 'alembic' ? `op.execute(${py(sql)})` : `${sql};`;
}

/** The one line or the other. */
export function say(script: Script, alembic: string, sql: string): string {
  return script.language === 'alembic' ? alembic : `${sql};`;
}

/** Statements that run without a transaction, in the way of the tool. */
export function outside(script: Script, lines: readonly string[]): readonly string[] {
  if (script.language === 'alembic') {
    return ['with op.get_context().autocommit_block():', ...lines.map((line) => `    ${line}`)];
  }
  return [noTransaction[script.tool] ?? '-- in a file of its own, which the tool runs without a transaction', ...lines];
}

const noTransaction: Readonly<Record<string, string>> = {
  goose: '-- +goose NO TRANSACTION',
  dbmate: '-- migrate:up transaction:false',
  sqlx: '-- no-transaction',
  flyway: '-- with executeInTransaction=false in the .conf file of this migration',
  'golang-migrate': '-- alone in its file: several statements of one file are one transaction',
};

/** The heading of what belongs into a later migration; with what Alembic needs to commit in between. */
export function later(script: Script, what = 'the next migration'): string {
  const shared = script.language === 'alembic' && !script.separate;
  const more = shared ? ' (env.py needs transaction_per_migration=True, or both are one transaction)' : '';
  return note(script, `${what}${more}`);
}

/** The way out with a reason: the comment to put above the line as it is. */
export function accepting(script: Script, rule: string, reason: string): readonly string[] {
  return [
    note(script, 'or, above the line as it is:'),
    note(script, `cm-actions: ignore[${rule}] until <YYYY-MM-DD>: <${reason}>`),
  ];
}

/** A Python string. */
export function py(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

/** A Python list of strings. */
export function pyList(texts: readonly string[]): string {
  return `[${texts.map(py).join(', ')}]`;
}

/** `, schema='audit'`, or nothing. */
export function pySchema({ schema }: ObjectName, word = 'schema'): string {
  return schema === null ? '' : `, ${word}=${py(schema)}`;
}

/** A column's type as SQLAlchemy writes it; null where only SQL has a word for it. */
export function saType(type: string): string | null {
  const [, name = '', args] = /^([a-z ]{1,40})(?:\(([\d, ]{1,20})\))?$/.exec(type) ?? [];
  const known = saTypes[name];
  if (known === undefined) return null;
  if (args === undefined) return `${known}()`;
  if (name === 'varchar' || name === 'char') return `${known}(length=${args.trim()})`;
  return name === 'numeric' ? `${known}(${args.trim()})` : null;
}

const saTypes: Readonly<Record<string, string>> = {
  bigint: 'sa.BigInteger',
  boolean: 'sa.Boolean',
  bytea: 'sa.LargeBinary',
  char: 'sa.CHAR',
  date: 'sa.Date',
  'double precision': 'sa.Double',
  integer: 'sa.Integer',
  json: 'sa.JSON',
  numeric: 'sa.Numeric',
  smallint: 'sa.SmallInteger',
  text: 'sa.Text',
  time: 'sa.Time',
  timestamp: 'sa.DateTime',
  uuid: 'sa.Uuid',
  varchar: 'sa.String',
};

/** Adds a nullable column without a default; `type` null stands for one that could not be read. */
export function addColumn(script: Script, table: ObjectName, column: string, type: string | null): string {
  const sa = type === null ? '...' : saType(type);
  const sql = `ALTER TABLE ${sqlTable(table)} ADD COLUMN ${sqlName(column)} ${type ?? '<type>'}`;
  if (script.language === 'sql' || sa === null) return run(script, sql);
  return `op.add_column(${py(table.name)}, sa.Column(${py(column)}, ${sa}, nullable=True)${pySchema(table)})`;
}

/** Drops a column. */
export function dropColumn(script: Script, table: ObjectName, column: string): string {
  const alembic = `op.drop_column(${py(table.name)}, ${py(column)}${pySchema(table)})`;
  return say(script, alembic, `ALTER TABLE ${sqlTable(table)} DROP COLUMN ${sqlName(column)}`);
}

/** Fills a column in batches that are each committed. Needs no primary key. */
export function backfill(script: Script, table: ObjectName, set: string, where: string): readonly string[] {
  const name = sqlTable(table);
  if (!script.postgresql)
    return [
      note(script, 'in batches, each with a commit of its own'),
      run(script, `UPDATE ${name} SET ${set} WHERE ${where}`),
    ];
  const batch = `SELECT ctid FROM ${name} WHERE ${where} LIMIT 10000`;
  const update = `UPDATE ${name} SET ${set} WHERE ctid = ANY(ARRAY(${batch}))`;
  if (script.language === 'alembic') {
    return outside(script, [
      `batch = sa.text(${py(update)})`,
      'while op.get_bind().execute(batch).rowcount:',
      '    pass',
    ]);
  }
  const loop = [
    'DO $$ BEGIN',
    '  LOOP',
    `    ${update};`,
    '    EXIT WHEN NOT FOUND;',
    '    COMMIT;',
    '  END LOOP;',
    'END $$;',
  ];
  return outside(script, loop);
}
