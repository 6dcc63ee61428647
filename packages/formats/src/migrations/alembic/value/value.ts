import type { ObjectName } from '../../model/operation.ts';
import type { FunctionNode } from '../../python/nodes.ts';
import type { Dialects } from './dialects.ts';

export type Plain = string | number | bigint | boolean | null;

/** Names of one function, class or module. */
export interface Scope {
  readonly names: Map<string, Value>;
  readonly parent: Scope | null;
}

export interface Arguments {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** There is a `*x` or `**x` that cannot be read, so that others may be among them. */
  readonly open: boolean;
}

export interface Option {
  readonly dialects: Dialects;
  readonly value: Value;
}

/** What an expression of a migration stands for, as far as can be told without running it. */
export type Value =
  | { readonly kind: 'constant'; readonly value: Plain }
  /** A list, tuple or set. */
  | { readonly kind: 'items'; readonly items: readonly Value[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Value, Value])[] }
  /** Something that is imported or built in, by its dotted path: `sqlalchemy.Column`, `alembic.op`, `builtins.len`. */
  | { readonly kind: 'name'; readonly path: string }
  | { readonly kind: 'member'; readonly of: Value; readonly name: string }
  /** What a call gives: `sa.Column('id', sa.Integer())`. */
  | { readonly kind: 'made'; readonly callee: Value; readonly args: Arguments }
  | { readonly kind: 'function'; readonly node: FunctionNode; readonly scope: Scope; readonly self: Value | null }
  | { readonly kind: 'class'; readonly name: string; readonly bases: readonly Value[]; readonly members: Scope }
  /** A connection, engine or cursor. */
  | { readonly kind: 'bind'; readonly autocommit: boolean }
  | { readonly kind: 'session' }
  /** Alembic's migration context. */
  | { readonly kind: 'context' }
  | { readonly kind: 'batch'; readonly table: ObjectName | null }
  | { readonly kind: 'inspector' }
  | { readonly kind: 'dialect' }
  | { readonly kind: 'dialect-name' }
  /** Rows or an object that the database gave; `table` where it is known. */
  | { readonly kind: 'rows'; readonly table: ObjectName | null }
  /** True on these databases, false on all others. */
  | { readonly kind: 'condition'; readonly dialects: Dialects }
  /** Whether Alembic only prints SQL. */
  | { readonly kind: 'offline'; readonly negated: boolean }
  /** One of several. `sure`: the databases of an option say exactly when it is that one. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly sure: boolean }
  /** `prefix`: what a text begins with. `foreign`: out of code that is not in this file. */
  | { readonly kind: 'unknown'; readonly prefix: string | null; readonly foreign: boolean };

export type ValueOf<K extends Value['kind']> = Extract<Value, { readonly kind: K }>;

export const unknown: Value = { kind: 'unknown', prefix: null, foreign: false };
export const none: Value = { kind: 'constant', value: null };
export const noArguments: Arguments = { positional: [], keywords: new Map(), open: false };

export function constant(value: Plain): ValueOf<'constant'> {
  return { kind: 'constant', value };
}

export function items(list: readonly Value[]): ValueOf<'items'> {
  return { kind: 'items', items: list };
}

const mostItems = 2000;

/** A list, or an unknown value where it is longer than any that people write. */
export function boundedItems(list: readonly Value[]): Value {
  return list.length > mostItems ? unknown : items(list);
}

export function boundedDict(entries: readonly (readonly [Value, Value])[]): Value {
  return entries.length > mostItems ? unknown : { kind: 'dict', entries };
}

/** The text of a string value; null for anything else. */
export function textOf(value: Value | undefined): string | null {
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : null;
}

export function isNone(value: Value | undefined): boolean {
  return value?.kind === 'constant' && value.value === null;
}

/** The boolean of a constant; null for anything else. */
export function flagOf(value: Value | undefined): boolean | null {
  return value?.kind === 'constant' && typeof value.value === 'boolean' ? value.value : null;
}

/** The dotted path by which a value is known outside this file: of a name, or of members of one. */
export function pathOf(value: Value): string | null {
  if (value.kind === 'name') return value.path;
  if (value.kind !== 'member') return null;
  const base = pathOf(value.of);
  return base === null ? null : `${base}.${value.name}`;
}

export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What a chain of members and calls begins with: `session` of `session.query(x).filter(y)`. */
export function rootOf(value: Value): Value {
  let at = value;
  while (at.kind === 'member' || at.kind === 'made') at = at.kind === 'member' ? at.of : at.callee;
  return at;
}

/** The calls along a chain, outermost first, with the name of each: `where` and `update` of `t.update().where(x)`. */
export function chainOf(value: Value): readonly { readonly name: string; readonly args: Arguments }[] {
  const calls: { readonly name: string; readonly args: Arguments }[] = [];
  let at = value;
  while (at.kind === 'member' || at.kind === 'made') {
    if (at.kind === 'made') calls.push({ name: nameOf(at.callee), args: at.args });
    at = at.kind === 'member' ? at.of : at.callee;
  }
  return calls;
}

/** The last word of what is called; empty where it has none. */
export function nameOf(callee: Value): string {
  if (callee.kind === 'name') return lastOf(callee.path);
  if (callee.kind === 'member' || callee.kind === 'class') return callee.name;
  return callee.kind === 'function' ? functionName(callee.node) : '';
}

function functionName(node: FunctionNode): string {
  return node.nodeType === 'Lambda' ? '' : node.name;
}
