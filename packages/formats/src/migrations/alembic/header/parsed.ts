import type { ExprNode, Module, StmtNode } from 'py-ast';

import { parsePython } from '../../python/parse.ts';
import { bindingsOf } from './bindings.ts';
import { constantOf } from './constants.ts';
import {
  type Assigned,
  type Computed,
  headerNames,
  type HeaderName,
  type HeaderValue,
  isHeaderName,
  type ParsedAssignments,
} from './value.ts';

export type ParsedHeader =
  | { readonly kind: 'assignments'; readonly assignments: ParsedAssignments }
  | { readonly kind: 'error'; readonly line: number | null; readonly reason: string };

/** The header names that a file assigns, by its whole syntax tree: for the files that the quick pass is not sure of. */
export function parseHeader(text: string): ParsedHeader {
  const parsed = parsePython(text);
  return parsed.kind === 'error' ? parsed : { kind: 'assignments', assignments: assignmentsOf(parsed.module) };
}

interface State {
  readonly found: Partial<Record<HeaderName, Assigned | Computed>>;
  readonly constants: Map<string, HeaderValue>;
}

function assignmentsOf(module: Module): ParsedAssignments {
  const state: State = { found: {}, constants: new Map() };
  for (const statement of module.body) {
    const plain = plainTargets(statement);
    if (plain === null) note(state, statement);
    else for (const [target, value] of plain) assign(state, target, value, lineOf(statement));
  }
  return state.found;
}

/** Targets of a plain assignment with the expression that each gets; null for every other statement. */
function plainTargets(statement: StmtNode): readonly (readonly [string, ExprNode])[] | null {
  if (statement.nodeType === 'AnnAssign') {
    if (statement.target.nodeType !== 'Name' || writesWithin(statement.value)) return null;
    return statement.value === undefined ? [] : [[statement.target.id, statement.value]];
  }
  if (statement.nodeType !== 'Assign' || writesWithin(statement.value)) return null;
  const pairs = statement.targets.map((target) => pairsOf(target, statement.value));
  return pairs.includes(null) ? null : pairs.flatMap((pair) => pair ?? []);
}

/** `a, b = "x", "y"` name by name. */
function pairsOf(target: ExprNode, value: ExprNode): readonly (readonly [string, ExprNode])[] | null {
  if (target.nodeType === 'Name') return [[target.id, value]];
  if (target.nodeType !== 'Tuple' || value.nodeType !== 'Tuple' || target.elts.length !== value.elts.length)
    return null;
  const pairs = target.elts.map((element, index) => {
    const own = value.elts[index];
    return element.nodeType === 'Name' && own !== undefined ? ([element.id, own] as const) : null;
  });
  return pairs.includes(null) ? null : pairs.filter((pair) => pair !== null);
}

function writesWithin(value: ExprNode | undefined): boolean {
  if (value === undefined) return false;
  const { names, reflects } = bindingsOf(value);
  return names.length > 0 || reflects;
}

function assign({ found, constants }: State, target: string, value: ExprNode, line: number): void {
  const constant = constantOf(value, constants);
  if (constant === undefined) constants.delete(target);
  else constants.set(target, constant);
  if (!isHeaderName(target)) return;
  found[target] = constant === undefined ? { computed: computedReason(line), line } : { value: constant, line };
}

/** A statement that is no plain assignment: what it may bind cannot be told. */
function note({ found, constants }: State, statement: StmtNode): void {
  const { names, reflects } = bindingsOf(statement);
  for (const { name, line } of names) {
    found[name] = {
      computed: `may be set by line ${line}, depending on what runs. Set it once, in a plain line of its own.`,
      line,
    };
    constants.delete(name);
  }
  if (!reflects) return;
  const line = lineOf(statement);
  for (const name of headerNames) {
    found[name] = {
      computed: `may be set by line ${line}, which reaches into the module's own names. Write it out instead.`,
      line,
    };
  }
}

function computedReason(line: number): string {
  return `is computed when the file runs (line ${line}). Write it out as plain text, as \`alembic revision\` does.`;
}

function lineOf(statement: StmtNode): number {
  return statement.lineno ?? 1;
}
