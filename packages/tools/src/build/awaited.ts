import { Visitor, type ESTree } from 'rolldown/utils';

import type { LinkedPart } from './link.ts';
import { parsed } from './parsed.ts';

/**
 * The same parts, where each waits for those that it imports with `await import(…)`: ncc copies what is under 20 kB into every
 * chunk that imports it in the ordinary way, and gives what is imported so a chunk of its own. What the first part imports is
 * loaded at once, and is imported in the ordinary way, into constants: of an import ncc makes a call that asks for it at each
 * use, which costs a run of 10,000 commits a twentieth. Source: ADR 20.
 */
export function awaited(parts: readonly LinkedPart[], first: string): readonly LinkedPart[] {
  const loaded = loadedWith(parts, first);
  for (const part of parts.filter(({ file }) => !loaded.has(file))) refuseChanging(part);
  const early = parts
    .filter(({ file }) => loaded.has(file))
    .map((part) => [part.file, changing(part).map(({ name }) => name)] as const);
  return parts.map((part) => ({ ...part, code: waiting(part, new Map(early)) }));
}

function loadedWith(parts: readonly LinkedPart[], first: string): ReadonlySet<string> {
  const imports = new Map(parts.map((part) => [part.file, part.imports]));
  const seen = new Set([first]);
  // A set gives what is added while it is read.
  for (const file of seen) for (const next of imports.get(file) ?? []) if (imports.has(next)) seen.add(next);
  return seen;
}

/** `loaded`: the parts that are there at once, each with the exports that it sets later. */
function waiting({ code, file }: LinkedPart, loaded: ReadonlyMap<string, readonly string[]>): string {
  const edits = parsed(file, code).program.body.flatMap((node) => {
    if (!('source' in node) || node.source === null || !node.source.value.startsWith('./')) return [];
    const early = loaded.get(node.source.value.slice('./'.length));
    const text = early === undefined ? statement(file, node) : copied(node, early);
    return text === null ? [] : [{ start: node.start, end: node.end, text }];
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

/** The same import, with a constant for each name that never changes; null where there is none. */
function copied(node: ESTree.Statement | ESTree.ModuleDeclaration, changed: readonly string[]): string | null {
  if (node.type !== 'ImportDeclaration') return null;
  const names = node.specifiers.flatMap((one) =>
    one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
      ? [{ name: one.imported.name, local: one.local.name }]
      : [],
  );
  const constant = names.filter(({ name }) => !changed.includes(name));
  if (constant.length === 0 || names.length < node.specifiers.length) return null;
  const listed = names.map((one) => `${one.name} as ${constant.includes(one) ? `${one.local}$import` : one.local}`);
  const copies = constant.map(({ local }) => `${local} = ${local}$import`);
  return `import { ${listed.join(', ')} } from ${JSON.stringify(node.source.value)};\nconst ${copies.join(', ')};`;
}

/** Throws on an export that a function sets later: who has waited for a part has the value of that moment. */
function refuseChanging(part: LinkedPart): void {
  const [found] = changing(part);
  if (found !== undefined)
    throw new Error(
      `${part.file} exports ${found.local}, and a function sets it later. Export a function that reads it.`,
    );
}

interface Changing {
  readonly local: string;
  /** As it is exported. */
  readonly name: string;
}

/** What a part exports and a function sets later. */
function changing({ code, file }: LinkedPart): readonly Changing[] {
  const { program } = parsed(file, code);
  const variables = new Set(
    program.body.flatMap((node) =>
      node.type === 'VariableDeclaration' && node.kind !== 'const'
        ? node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
        : [],
    ),
  );
  const set = new Set(setInFunctions(program).filter((name) => variables.has(name)));
  return program.body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration'
      ? node.specifiers.flatMap(({ exported, local }) =>
          local.type === 'Identifier' && set.has(local.name) && exported.type === 'Identifier'
            ? [{ local: local.name, name: exported.name }]
            : [],
        )
      : [],
  );
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
