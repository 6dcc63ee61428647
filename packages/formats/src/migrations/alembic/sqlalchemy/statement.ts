import type { ObjectName } from '../../model/operation.ts';
import type { Effect } from '../run/machine.ts';
import { nameOf, pathOf, textOf, type Value, type ValueOf } from '../value/value.ts';
import { isSqlalchemy, madeName } from './expression.ts';
import { constructEffects } from './construct.ts';
import { tableOf } from './names.ts';

/** What running a statement does: operations, or half a sentence why that cannot be told. */
export type Statement = { readonly effects: readonly Effect[] } | { readonly unread: string };

const computed = 'the SQL is computed when the migration runs';

/**
 * What running a value does: text, `sa.text(…)`, `sa.DDL(…)`, `table.update()…`, `CreateSequence(…)`. `plainBinds`: whether
 * `:name` in a plain text stands for a value, as in `op.execute`.
 */
export function statementOf(value: Value | undefined, plainBinds: boolean): Statement {
  if (value === undefined) return { unread: computed };
  const text = textOf(value);
  if (text !== null) return { effects: [sqlText(text, plainBinds)] };
  if (value.kind === 'name' && !value.path.startsWith('builtins.'))
    return { unread: `the SQL comes from \`${value.path}\`, which another file defines` };
  if (value.kind !== 'made') return { unread: computed };
  return textClause(value) ?? coreStatement(value) ?? constructEffects(value) ?? { unread: unreadMade(value) };
}

function unreadMade(value: ValueOf<'made'>): string {
  const path = pathOf(value.callee);
  return path === null || isSqlalchemy(path) || path.startsWith('builtins.')
    ? computed
    : `the SQL comes from \`${path}\`, which another file defines`;
}

/** SQLAlchemy's own rule for `:name` (`BIND_PARAMS` of its compiler): no word, colon or backslash before, no colon after. */
const bind = /(?<![:\w\\]):\w+(?!:)/;

function sqlText(sql: string, binds: boolean): Effect {
  const held = binds && bind.test(sql);
  // A backslash keeps a colon from being such a name, and is not sent.
  return { op: 'sql-text', sql: binds && !held ? sql.replaceAll('\\:', ':') : sql, binds: held };
}

const textMethods = new Set(['bindparams', 'columns', 'execution_options', 'params', 'execute_if']);

function textClause(value: ValueOf<'made'>): Statement | null {
  const { callee, args } = value;
  if (callee.kind === 'member' && textMethods.has(callee.name))
    return callee.of.kind === 'made' ? textClause(callee.of) : null;
  const path = pathOf(callee);
  const name = madeName(value);
  if (path === null || (name !== 'text' && name !== 'DDL' && name !== 'TextClause')) return null;
  const text = textOf(args.positional[0] ?? args.keywords.get('text') ?? args.keywords.get('statement'));
  if (text === null) return { unread: computed };
  // SQLAlchemy formats the text of a DDL with `%`.
  return { effects: [name === 'DDL' ? sqlText(text.replaceAll('%%', '%'), false) : sqlText(text, true)] };
}

interface Step {
  readonly name: string;
  readonly of: Value | null;
  readonly made: ValueOf<'made'>;
}

/** The calls of a chain, innermost first. */
function stepsOf(value: ValueOf<'made'>): readonly Step[] {
  const steps: Step[] = [];
  let at: Value = value;
  while (at.kind === 'made' || at.kind === 'member') {
    if (at.kind === 'made')
      steps.push({ name: nameOf(at.callee), of: at.callee.kind === 'member' ? at.callee.of : null, made: at });
    at = at.kind === 'made' ? at.callee : at.of;
  }
  return steps.toReversed();
}

const verbs: Readonly<Record<string, 'insert' | 'update' | 'delete' | 'query'>> = {
  insert: 'insert', update: 'update', delete: 'delete', select: 'query', union: 'query', union_all: 'query', exists: 'query',
}; // prettier-ignore

/** `insert`, `update`, `delete` and `select` of SQLAlchemy's Core, as a function or as a method of a table. */
function coreStatement(value: ValueOf<'made'>): Statement | null {
  const steps = stepsOf(value);
  const index = steps.findIndex(({ name, of, made }) => Object.hasOwn(verbs, name) && isOwn(of, made));
  const step = steps[index];
  const verb = step === undefined ? undefined : verbs[step.name];
  if (step === undefined || verb === undefined) return null;
  if (verb === 'query') return { effects: [{ op: 'query' }] };
  const table = tableOf(step.of ?? step.made.args.positional[0] ?? step.made.args.keywords.get('table'));
  const filtered = steps
    .slice(index + 1)
    .some(({ name }) => name === 'where' || name === 'filter' || name === 'filter_by');
  const inCall =
    step.made.args.keywords.has('whereclause') || (step.of !== null && step.made.args.positional.length > 0);
  return { effects: [dataEffect(verb, table, verb !== 'insert' && !filtered && !inCall)] };
}

/** `sa.update(…)`, or a method of something that may be a table. */
function isOwn(of: Value | null, made: ValueOf<'made'>): boolean {
  const path = pathOf(made.callee);
  if (of === null || path !== null) return path !== null && (isSqlalchemy(path) || isTableStatement(path));
  return of.kind !== 'constant' && of.kind !== 'dict' && of.kind !== 'items';
}

/** A model or table of another file: `User.__table__.update()`. */
export function isTableStatement(path: string): boolean {
  return /\.(?:__table__|[A-Z]\w*|\w*table)\.(?:insert|update|delete|select)$/.test(path);
}

export function dataEffect(
  verb: 'insert' | 'update' | 'delete',
  table: ObjectName | null,
  wholeTable: boolean,
): Effect {
  return { op: 'data', verb, table, wholeTable };
}
