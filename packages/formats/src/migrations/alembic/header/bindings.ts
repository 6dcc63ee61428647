import { type HeaderName, isHeaderName } from './value.ts';

/** A place where a statement may give a name its value. */
export interface Binding {
  readonly name: HeaderName;
  readonly line: number;
}

/** Functions that can set a name without writing it. */
const reflective = new Set(['globals', 'locals', 'vars', 'exec', 'eval', 'setattr']);
const definitions = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef']);
/** Fields by which a node that is no `Name` binds one: `import x as y`, `except … as e`, `case [*rest]`. */
const namingFields = ['asname', 'name', 'rest'] as const;

/** What a statement does when the file is loaded: header names that it binds, and calls that could bind any. Bodies of functions do not run then. */
export function bindingsOf(statement: object): { readonly names: readonly Binding[]; readonly reflects: boolean } {
  const names: Binding[] = [];
  let reflects = false;
  const todo: Fields[] = [statement as Fields];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const name = boundBy(node);
    if (name !== null && isHeaderName(name)) names.push({ name, line: lineOf(node) });
    reflects ||= node['nodeType'] === 'Name' && reflective.has(String(node['id']));
    for (const [field, value] of Object.entries(node)) {
      if (field === 'body' && definitions.has(String(node['nodeType']))) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) todo.push(child);
    }
  }
  return { names, reflects };
}

type Fields = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

function boundBy(node: Fields): string | null {
  if (node['nodeType'] === 'Name') {
    const context = node['ctx'];
    return isNode(context) && context['nodeType'] !== 'Load' ? String(node['id']) : null;
  }
  for (const field of namingFields) {
    const value = node[field];
    if (typeof value === 'string') return value;
  }
  return null;
}

function lineOf(node: Fields): number {
  return typeof node['lineno'] === 'number' ? node['lineno'] : 1;
}
