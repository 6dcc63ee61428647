import { Visitor, type ESTree } from 'rolldown/utils';

/**
 * The one export of a part: an object of all that it exports and that never changes. Of each export webpack makes a function
 * that gives it and a property that calls the function, and V8 compiles it for the one call that comes: the 260 of a start of
 * `cm` cost two milliseconds. Source: ADR 20.
 */
export const holder = 'exported';

/** What stands in place of a range of a script. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A script with edits that do not overlap. */
export function edited(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { end, start, text: by }) => `${text.slice(0, start)}${by}${text.slice(end)}`, code);
}

/** An export of a part as the one object; `changing` are the names that the part sets later, and stay exports of their own. */
export function exportsOf(file: string, node: ESTree.ExportNamedDeclaration, changing: readonly string[]): string {
  if (node.source !== null) throw new Error(`${file} exports another part as it is, which nothing waits for.`);
  if (node.declaration !== null) throw otherwise(file, 'exports something');
  const names = node.specifiers.map(({ exported, local }) => {
    if (exported.type !== 'Identifier' || local.type !== 'Identifier') throw otherwise(file, 'exports something');
    return { name: exported.name, local: local.name };
  });
  const held = names.filter(({ name }) => !changing.includes(name)).map(({ local, name }) => `${name}: ${local}`);
  const own = names.filter(({ name }) => changing.includes(name)).map(({ local, name }) => `${local} as ${name}`);
  const object = `export const ${holder} = { ${held.join(', ')} };`;
  return own.length === 0 ? object : `${object}\nexport { ${own.join(', ')} };`;
}

/** Where a part imports others late, as the linker writes it (`import("./a.js").then((n) => n.t)`): asked of the one object. */
export function lateImports(file: string, program: ESTree.Program): readonly Edit[] {
  const edits: Edit[] = [];
  let imports = 0;
  new Visitor({
    ImportExpression: ({ source }) => {
      if (isOfPart(source)) imports += 1;
    },
    CallExpression: ({ arguments: [then], callee }) => {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'ImportExpression') return;
      if (!isOfPart(callee.object.source) || then?.type !== 'ArrowFunctionExpression') return;
      const { body } = then;
      if (body.type !== 'MemberExpression' || body.object.type !== 'Identifier') return;
      edits.push({ start: body.object.end, end: body.object.end, text: `.${holder}` });
    },
  }).visit(program);
  if (edits.length < imports) throw otherwise(file, 'imports another part late');
  return edits;
}

function isOfPart(source: ESTree.Expression): boolean {
  return source.type === 'Literal' && typeof source.value === 'string' && source.value.startsWith('./');
}

function otherwise(file: string, what: string): Error {
  return new Error(`${file} ${what} in another way than is known here.`);
}
