import type { ExprNode, StmtNode } from 'py-ast';

import type { Operation, Place } from '../../model/operation.ts';
import type { FunctionNode } from '../../python/nodes.ts';
import type { Dialects } from '../value/dialects.ts';
import type { Arguments, Option, Scope, Value } from '../value/value.ts';
import type { Walked } from './walk.ts';
import type { Guards } from './guards.ts';

/** How a block ends. */
export type Flow = 'next' | 'break' | 'continue' | 'return' | 'raise';

/** An operation before it is known where it stands. */
export type Effect = Operation extends infer O ? (O extends Operation ? Omit<O, keyof Place> : never) : never;

/** A function that is being read. */
export interface Frame {
  readonly node: FunctionNode | null;
  /** Names that a `global` statement gives to the module. */
  readonly globals: Set<string>;
  readonly returned: { readonly option: Option; readonly sure: boolean }[];
  /** Databases on which it has surely ended. */
  gone: Dialects;
  /** Of a context manager: what runs at its `yield`. */
  readonly onYield: ((value: Value) => void) | null;
}

/**
 * Reads a body statement by statement, as Python would run it, and keeps what it would do to the database. It holds the state of
 * one such reading; the functions are its parts, which call each other through it.
 */
export interface Machine {
  readonly lines: readonly string[];
  readonly module: Scope;
  /** Modules that are imported whole (`from x import *`). */
  readonly stars: string[];
  /** Tables that the file makes with `sa.Table(…)`, in their order. */
  readonly tables: Value[];
  /** What is known of blocks that were walked through. */
  readonly walked: Map<object, Walked>;
  readonly operations: Operation[];
  scope: Scope;
  frame: Frame;
  guards: Guards;
  transaction: Place['transaction'];
  /** Which of several databases' parts is read; null where there are none. */
  database: string | null;
  /** Functions of the file that are being read, outermost first. */
  readonly active: FunctionNode[];
  /** How many functions of the file deep. */
  depth: number;
  /** The budget is spent, and that has been said. */
  stopped: boolean;
  /** What is left for further steps. */
  budget: number;
  /** Above zero within a condition. */
  asking: number;
  /** What it raises first, as written. */
  raises: string | null;
  /** The same, of what it raises whatever the database and the conditions. */
  refuses: string | null;
  /** The call that was just read never comes back. */
  ended: boolean;
  readonly evaluate: (node: ExprNode) => Value;
  readonly execute: (body: readonly StmtNode[]) => Flow;
  /** `use`: whether a call stands alone, or what it gives is used. */
  readonly call: (callee: Value, args: Arguments, node: ExprNode | StmtNode, use: 'statement' | 'value') => Value;
  readonly member: (of: Value, name: string) => Value;
  readonly inline: (callee: Value & { readonly kind: 'function' }, args: Arguments, node: ExprNode | StmtNode) => Value;
}

export const mostOperations = 2_000;
