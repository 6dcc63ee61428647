import type { Module, StmtNode } from 'py-ast';

/** Fields that hold no meaning: places, ways of writing, and types, which Python does not look at when it runs. */
const silent = new Set([
  'lineno', 'col_offset', 'end_lineno', 'end_col_offset', 'ctx', 'quote_style', 'kind', 'type_comment', 'annotation', 'returns',
  'inlineComment', 'simple', 'type_params', 'comments', 'str',
]); // prettier-ignore

/** Imported for types alone. */
const typing = new Set(['typing', 'typing_extensions', '__future__', 'collections.abc']);

/**
 * A canonical text of what a module does: without comments, docstrings, formatting, types, the spelling of quotes, the order of
 * its first imports, and assignments to `without`. Linear. Throws a RangeError where the tree is deeper than the stack.
 */
export function meaningOf(module: Module, without: ReadonlySet<string>): string {
  const imports: string[] = [];
  const rest: StmtNode[] = [];
  for (const statement of module.body) {
    if (statement.nodeType === 'Import' || statement.nodeType === 'ImportFrom') imports.push(...importsIn(statement));
    else if (!isAssignmentTo(statement, without)) rest.push(statement);
  }
  const parts: string[] = [[...new Set(imports)].toSorted().join(';')];
  writeBody(parts, rest);
  return parts.join('');
}

function importsIn(node: StmtNode): readonly string[] {
  if (node.nodeType === 'Import') return node.names.map(({ name, asname }) => `import ${name} as ${asname ?? ''}`);
  if (node.nodeType !== 'ImportFrom' || typing.has(node.module ?? '')) return [];
  return node.names.map(
    ({ name, asname }) => `from ${'.'.repeat(node.level ?? 0)}${node.module ?? ''} import ${name} as ${asname ?? name}`,
  );
}

function isAssignmentTo(statement: StmtNode, names: ReadonlySet<string>): boolean {
  if (statement.nodeType === 'AnnAssign') return statement.target.nodeType === 'Name' && names.has(statement.target.id);
  return (
    statement.nodeType === 'Assign' &&
    statement.targets.every((target) => target.nodeType === 'Name' && names.has(target.id))
  );
}

/** Statements that do nothing (`pass`, `...`, a text that stands alone) are left out. */
function writeBody(parts: string[], body: readonly unknown[]): void {
  parts.push('[');
  for (const statement of body) if (!isIdle(statement)) write(parts, statement);
  parts.push(']');
}

function isIdle(statement: unknown): boolean {
  if (!isNode(statement)) return false;
  if (statement.nodeType === 'Pass' || statement.nodeType === 'Comment') return true;
  return statement.nodeType === 'Expr' && isNode(statement.value) && statement.value.nodeType === 'Constant';
}

interface Node {
  readonly nodeType: string;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

const bodies = new Set(['body', 'orelse', 'finalbody']);

function write(parts: string[], value: unknown): void {
  if (Array.isArray(value)) {
    parts.push('[');
    for (const item of value) write(parts, item);
    parts.push(']');
  } else if (isNode(value)) writeNode(parts, value);
  else parts.push(typeof value === 'string' ? JSON.stringify(value) : String(value), ',');
}

function writeNode(parts: string[], node: Node): void {
  parts.push(nameOf(node), '(');
  for (const field in node) if (field !== 'nodeType' && !silent.has(field)) writeField(parts, node, field);
  parts.push(')');
}

/** An annotated assignment is an assignment; bytes are not the text that they spell. */
function nameOf(node: Node): string {
  if (node.nodeType === 'AnnAssign') return 'Assign';
  const isBytes = typeof node.quote_style === 'string' && /^r?b/i.test(node.quote_style);
  return isBytes ? 'Bytes' : node.nodeType;
}

function writeField(parts: string[], node: Node, field: string): void {
  const part = node[field];
  if (part === undefined) return;
  if (bodies.has(field) && Array.isArray(part)) writeBody(parts, part);
  else write(parts, node.nodeType === 'AnnAssign' && field === 'target' ? [part] : part);
}
