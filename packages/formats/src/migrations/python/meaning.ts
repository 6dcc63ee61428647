import type { Module, StmtNode } from 'py-ast';

/** Fields that hold no meaning: places, ways of writing, and types, which Python does not look at when it runs. */
const silent = new Set([
  'lineno', 'col_offset', 'end_lineno', 'end_col_offset', 'ctx', 'quote_style', 'kind', 'type_comment', 'annotation', 'returns',
  'inlineComment', 'simple', 'type_params', 'comments', 'str',
]); // prettier-ignore

/** Imported for types alone. */
const typing = new Set(['typing', 'typing_extensions', '__future__', 'collections.abc']);
/** Packages whose import does nothing by itself: where no name of it is used, it may come and go, as linters have it. */
const quiet = /^(?:alembic|collections|datetime|decimal|enum|json|logging|os|re|sqlalchemy|sys|typing|uuid)(?:\.|$)/;

/**
 * A canonical text of what a module does: without comments, docstrings, formatting, types, the spelling of quotes, the order of
 * its first imports, imports that nothing uses, and assignments to `without`. Linear. Throws a RangeError where the tree is deeper than the stack.
 */
export function meaningOf(module: Module, without: ReadonlySet<string>): string {
  const imports: Imported[] = [];
  const rest: StmtNode[] = [];
  for (const statement of module.body) {
    if (statement.nodeType === 'Import' || statement.nodeType === 'ImportFrom') imports.push(...importsIn(statement));
    else if (!isAssignmentTo(statement, without)) rest.push(statement);
  }
  const used = new Set<string>();
  const parts: string[] = [];
  writeBody({ parts, used }, rest);
  const kept = imports.filter(({ name, module: from }) => used.has(name) || !quiet.test(from));
  return [[...new Set(kept.map(({ text }) => text))].toSorted().join(';'), ...parts].join('');
}

/** `name`: what the module knows it by. */
interface Imported {
  readonly text: string;
  readonly name: string;
  readonly module: string;
}

function importsIn(node: StmtNode): readonly Imported[] {
  if (node.nodeType === 'Import') {
    return node.names.map(({ name: module, asname }) => {
      const name = asname ?? module.split('.', 1)[0] ?? module;
      return { text: `import ${module} as ${asname ?? ''}`, name, module };
    });
  }
  if (node.nodeType !== 'ImportFrom' || typing.has(node.module ?? '')) return [];
  const module = `${'.'.repeat(node.level ?? 0)}${node.module ?? ''}`;
  return node.names.map(({ name: own, asname }) => {
    const name = asname ?? own;
    return { text: `from ${module} import ${own} as ${name}`, name, module: own === '*' ? '*' : module };
  });
}

function isAssignmentTo(statement: StmtNode, names: ReadonlySet<string>): boolean {
  if (statement.nodeType === 'AnnAssign') return statement.target.nodeType === 'Name' && names.has(statement.target.id);
  return (
    statement.nodeType === 'Assign' &&
    statement.targets.every((target) => target.nodeType === 'Name' && names.has(target.id))
  );
}

/** A text while it is made, and the names that it reads or sets. */
interface Written {
  readonly parts: string[];
  readonly used: Set<string>;
}

/** Statements that do nothing (`pass`, `...`, a text that stands alone) are left out. */
function writeBody(to: Written, body: readonly unknown[]): void {
  to.parts.push('[');
  for (const statement of body) if (!isIdle(statement)) write(to, statement);
  to.parts.push(']');
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

function write(to: Written, value: unknown): void {
  if (Array.isArray(value)) {
    to.parts.push('[');
    for (const item of value) write(to, item);
    to.parts.push(']');
  } else if (isNode(value)) writeNode(to, value);
  else to.parts.push(typeof value === 'string' ? JSON.stringify(value) : String(value), ',');
}

function writeNode(to: Written, node: Node): void {
  if (node.nodeType === 'Name' && typeof node['id'] === 'string') to.used.add(node['id']);
  to.parts.push(nameOf(node), '(');
  for (const field in node) if (field !== 'nodeType' && !silent.has(field)) writeField(to, node, field);
  to.parts.push(')');
}

/** An annotated assignment is an assignment; bytes are not the text that they spell. */
function nameOf(node: Node): string {
  if (node.nodeType === 'AnnAssign') return 'Assign';
  const isBytes = typeof node.quote_style === 'string' && /^r?b/i.test(node.quote_style);
  return isBytes ? 'Bytes' : node.nodeType;
}

function writeField(to: Written, node: Node, field: string): void {
  const part = node[field];
  if (part === undefined) return;
  if (bodies.has(field) && Array.isArray(part)) writeBody(to, part);
  else write(to, node.nodeType === 'AnnAssign' && field === 'target' ? [part] : part);
}
