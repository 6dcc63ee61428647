import { parseSync, Visitor, type ESTree } from 'rolldown/utils';

import type { LinkedPart } from './link.ts';

/**
 * The same parts, where each waits for those that it imports with `await import(…)`: ncc copies what is under 20 kB into every
 * chunk that imports it in the ordinary way, and gives what is imported so a chunk of its own. What the first part imports is
 * loaded at once, and stays as it is. Source: ADR 20.
 */
export function awaited(parts: readonly LinkedPart[], first: string): readonly LinkedPart[] {
  const loaded = loadedWith(parts, first);
  for (const part of parts.filter(({ file }) => !loaded.has(file))) refuseChanging(part);
  return parts.map((part) => ({ ...part, code: waiting(part, loaded) }));
}

function loadedWith(parts: readonly LinkedPart[], first: string): ReadonlySet<string> {
  const imports = new Map(parts.map((part) => [part.file, part.imports]));
  const seen = new Set([first]);
  // A set gives what is added while it is read.
  for (const file of seen) for (const next of imports.get(file) ?? []) if (imports.has(next)) seen.add(next);
  return seen;
}

function waiting({ code, file }: LinkedPart, loaded: ReadonlySet<string>): string {
  const edits = programOf(file, code).body.flatMap((node) => {
    if (!('source' in node) || node.source === null || !node.source.value.startsWith('./')) return [];
    if (loaded.has(node.source.value.slice('./'.length))) return [];
    return [{ start: node.start, end: node.end, text: statement(file, node) }];
  });
  return edits.reduceRight((text, { end, start, text: by }) => `${text.slice(0, start)}${by}${text.slice(end)}`, code);
}

function statement(file: string, node: ESTree.Statement | ESTree.ModuleDeclaration): string {
  if (node.type !== 'ImportDeclaration')
    throw new Error(`${file} exports another part as it is, which nothing waits for.`);
  const load = `await import(${JSON.stringify(node.source.value)});`;
  if (node.specifiers.length === 0) return load;
  const names = node.specifiers.map((one) => {
    if (one.type !== 'ImportSpecifier' || one.imported.type !== 'Identifier')
      throw new Error(`${file} imports another part as a whole, which is more than it needs.`);
    return `${one.imported.name}: ${one.local.name}`;
  });
  return `const { ${names.join(', ')} } = ${load}`;
}

/** Throws on an export that a function sets later: who has waited for a part has the value of that moment. */
function refuseChanging({ code, file }: LinkedPart): void {
  const program = programOf(file, code);
  const variables = new Set(
    program.body.flatMap((node) =>
      node.type === 'VariableDeclaration' && node.kind !== 'const'
        ? node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
        : [],
    ),
  );
  const exported = new Set(
    program.body.flatMap((node) =>
      node.type === 'ExportNamedDeclaration'
        ? node.specifiers.flatMap(({ local }) => (local.type === 'Identifier' ? [local.name] : []))
        : [],
    ),
  );
  const name = setInFunctions(program).find((one) => variables.has(one) && exported.has(one));
  if (name !== undefined)
    throw new Error(`${file} exports ${name}, and a function sets it later. Export a function that reads it.`);
}

function setInFunctions(program: ESTree.Program): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  const enter = (): void => void (depth += 1);
  const leave = (): void => void (depth -= 1);
  const set = (target: ESTree.Node): void => {
    if (depth > 0 && target.type === 'Identifier') names.push(target.name);
  };
  new Visitor({
    FunctionDeclaration: enter,
    FunctionExpression: enter,
    ArrowFunctionExpression: enter,
    'FunctionDeclaration:exit': leave,
    'FunctionExpression:exit': leave,
    'ArrowFunctionExpression:exit': leave,
    AssignmentExpression: ({ left }) => set(left),
    UpdateExpression: ({ argument }) => set(argument),
  }).visit(program);
  return names;
}

function programOf(file: string, code: string): ESTree.Program {
  const { errors, program } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} could not be read: ${errors[0]?.message ?? 'no reason given'}`);
  return program;
}
