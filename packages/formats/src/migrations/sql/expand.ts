import type { SqlParse } from '@cm/model';

import type { Dialect, Operation, OperationOf, Place } from '../model/operation.ts';
import { linesIn } from './lines.ts';
import { lightDeeds } from './light/statement.ts';
import { operationsOfTree } from './operations-of-tree.ts';
import { type Passage, plainText } from './pieces.ts';
import { withoutBinds, withoutDriverMarks, withoutVariables } from './placeholders.ts';
import { plainStatement } from './plain.ts';
import { splitStatements } from './statements.ts';

/** PostgreSQL's grammar: `ports.sql.parsePostgres`. */
export type ParseSql = (sql: string) => Promise<SqlParse>;

type SqlText = OperationOf<'sql-text'>;

/** Statements of one text that are parsed one by one, where the text as a whole is not SQL. */
const mostStatements = 500;

/**
 * Replaces each `sql-text` by the operations that its SQL does. PostgreSQL's own grammar reads it where the database is
 * PostgreSQL or not known (`dialect` null), else a light reader of first words. What neither can read is `not-analysed`
 * with the reason.
 */
export async function expandSql(
  operations: readonly Operation[],
  parse: ParseSql,
  dialect: Dialect | null,
): Promise<readonly Operation[]> {
  const all: Operation[] = [];
  for (const operation of operations) {
    if (operation.op !== 'sql-text') all.push(operation);
    else all.push(...(await expanded(operation, parse, dialectOf(operation, dialect))));
  }
  return all;
}

/** A guard in the migration says more than the project's settings. */
function dialectOf({ dialects }: SqlText, dialect: Dialect | null): Dialect | null {
  if (dialects === null || dialects.length === 0) return dialect;
  if (dialect !== null && dialects.includes(dialect)) return dialect;
  return dialects.includes('postgresql') ? 'postgresql' : (dialects[0] ?? null);
}

async function expanded(text: SqlText, parse: ParseSql, dialect: Dialect | null): Promise<readonly Operation[]> {
  if (dialect !== null && dialect !== 'postgresql') return lightly(text, dialect, null);
  const sql = text.binds ? withoutBinds(text.sql) : text.sql;
  const whole = await parsed(sql, parse);
  if ('statements' in whole) return operationsOfTree(whole, whole.sql, placeOf(text));
  // Names in backticks are not PostgreSQL's; MySQL and SQLite read them alike.
  if (dialect === null && sql.includes('`')) return lightly(text, 'mysql', null);
  if (dialect === null) {
    const light = lightly(text, null, whole.reason);
    if (light.length > 0 && light.every(({ op }) => op !== 'not-analysed')) return light;
  }
  return oneByOne({ ...text, sql }, parse, whole.reason);
}

type Parsed = { readonly statements: readonly unknown[]; readonly sql: string } | { readonly reason: string };

/** Asks the parser where the text is not plain, and again with the marks of drivers and tools taken out, of which the first answer knows nothing. */
async function parsed(sql: string, parse: ParseSql): Promise<Parsed> {
  let reason = '';
  const tried = new Set<string>();
  for (const change of [asWritten, withoutVariables, withoutDriverMarks]) {
    const text = change(sql);
    if (tried.has(text)) continue;
    tried.add(text);
    const statements = plainStatement(text);
    if (statements !== null) return { statements, sql: text };
    const answer = await parse(text);
    if ('statements' in answer) return { statements: answer.statements, sql: text };
    reason ||= `PostgreSQL cannot read this SQL: ${answer.error.message}`;
  }
  return { reason };
}

function asWritten(sql: string): string {
  return sql;
}

/** A text that is no SQL as a whole: its statements each for itself, so that one fault does not hide the others. */
async function oneByOne(text: SqlText, parse: ParseSql, reason: string): Promise<readonly Operation[]> {
  const statements = splitStatements(text.sql, 'postgresql');
  if (statements.length < 2 || statements.length > mostStatements) return [notAnalysed(text, null, reason)];
  const lines = linesIn(text.sql, text);
  const all: Operation[] = [];
  for (const passage of statements) {
    const [start, end] = spanOf(passage);
    const own = { ...text, ...lines(start, end), sql: text.sql.slice(start, end) };
    const answer = await parsed(own.sql, parse);
    if ('statements' in answer) all.push(...operationsOfTree(answer, answer.sql, placeOf(own)));
    else all.push(notAnalysed(own, passage, answer.reason));
  }
  return all;
}

/** By first words alone. `reason`: why the grammar did not do, or null where there is none for this database. */
function lightly(text: SqlText, dialect: Dialect | null, reason: string | null): readonly Operation[] {
  const lines = linesIn(text.sql, text);
  return splitStatements(text.sql, dialect).flatMap((passage) => {
    const own = { ...text, ...lines(...spanOf(passage)) };
    return lightDeeds(passage, dialect).map((deed): Operation => {
      const unknown =
        reason ??
        `no grammar of ${dialect ?? 'this database'} is at hand, and the statement is none of the common ones`;
      if (deed === null) return notAnalysed(own, passage, unknown);
      return { ...placeOf(own), text: plainText(passage, 120), ...deed };
    });
  });
}

function spanOf({ tokens }: Passage): [number, number] {
  return [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
}

function notAnalysed(text: SqlText, passage: Passage | null, reason: string): Operation {
  const own = passage === null ? text.text : plainText(passage, 120);
  return { ...placeOf(text), text: own, op: 'not-analysed', reason };
}

function placeOf(text: SqlText): Place {
  const { line, endLine, dialects, conditional, transaction, path, database } = text;
  const where = { ...(path !== undefined && { path }), ...(database !== undefined && { database }) };
  return { ...where, line, endLine, via: 'sql', dialects, conditional, transaction, text: text.text };
}
