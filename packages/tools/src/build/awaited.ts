import { Visitor, type ESTree } from 'rolldown/utils';

import { type Edit, edited, exportsOf, holder, lateImports } from './exported.ts';
import type { LinkedPart } from './link.ts';
import { parsed } from './parsed.ts';

/**
 * The same parts, where each waits for those that it imports with `await import(…)`: ncc copies what is under 20 kB into every
 * chunk that imports it in the ordinary way, and gives what is imported so a chunk of its own. What the first part imports is
 * loaded at once, and is imported in the ordinary way, into constants: of an import ncc makes a call that asks for it at each
 * use, which costs a run of 10,000 commits a twentieth. What a part exports stands in one object, as `exported.ts` says.
 * Source: ADR 20.
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
  const { program } = parsed(file, code);
  const edits = program.body.flatMap((node) => {
    if (node.type === 'ExportNamedDeclaration') return [edit(node, exportsOf(file, node, loaded.get(file) ?? []))];
    if (node.type !== 'ImportDeclaration' || !node.source.value.startsWith('./')) return [];
    const early = loaded.get(node.source.value.slice('./'.length));
    return [edit(node, early === undefined ? awaitedImport(file, node) : copied(file, node, early))];
  });
  return edited(code, [...edits, ...lateImports(file, program)]);
}

function edit({ end, start }: ESTree.Node, text: string): Edit {
  return { start, end, text };
}

interface Name {
  readonly name: string;
  readonly local: string;
}

function namesOf(file: string, { specifiers }: ESTree.ImportDeclaration): readonly Name[] {
  return specifiers.map((one) => {
    if (one.type !== 'ImportSpecifier' || one.imported.type !== 'Identifier')
      throw new Error(`${file} imports another part as a whole, which is more than it needs.`);
    return { name: one.imported.name, local: one.local.name };
  });
}

function awaitedImport(file: string, node: ESTree.ImportDeclaration): string {
  const load = `await import(${JSON.stringify(node.source.value)})`;
  const names = namesOf(file, node);
  return names.length === 0 ? `${load};` : taken(names, `(${load}).${holder}`);
}

function taken(names: readonly Name[], from: string): string {
  return `const { ${names.map(({ local, name }) => `${name}: ${local}`).join(', ')} } = ${from};`;
}

/** The import of a part that is loaded at once: constants, but for what it sets later. */
function copied(file: string, node: ESTree.ImportDeclaration, changed: readonly string[]): string {
  const from = JSON.stringify(node.source.value);
  const names = namesOf(file, node);
  const constant = names.filter(({ name }) => !changed.includes(name));
  const others = names.filter((one) => !constant.includes(one)).map(({ local, name }) => `${name} as ${local}`);
  if (constant.length === 0) return `import ${others.length === 0 ? '' : `{ ${others.join(', ')} } from `}${from};`;
  // No two names of a part are alike, so neither are two with this behind the first of them.
  const all = `${constant[0]?.local}$exported`;
  return `import { ${[`${holder} as ${all}`, ...others].join(', ')} } from ${from};\n${taken(constant, all)}`;
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
