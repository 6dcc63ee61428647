import { Visitor, type ESTree } from 'rolldown/utils';

import { parsed } from './parsed.ts';

/**
 * The same script, where V8 compiles the functions of some modules together with it: a function between parentheses is one that
 * runs soon. Any other is read twice, and is not in the code that Node keeps on a laptop, which it makes before anything has
 * run. Declared functions become variables at the top, where they stood anyhow. `modules` are named as in the comment that the
 * linker writes before each.
 */
export function eager(file: string, code: string, modules: ReadonlySet<string>): string {
  const { comments, program } = parsed(file, code);
  const moduleOf = moduleAt(comments);
  const isWanted = ({ start }: ESTree.Node): boolean => modules.has(moduleOf(start));
  const moved = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' && isWanted(node) ? [node] : []));
  const expressions = expressionsOf(program).filter(isWanted);
  if (moved.length + expressions.length === 0) return code;
  const print = printer(code, expressions);
  const top = program.body.findLast(({ type }) => type === 'ImportDeclaration')?.end ?? 0;
  const variables = moved.map(
    (node) => `var ${node.id?.name} = (${kindOf(node)}${print(node.id?.end ?? 0, node.end)});\n`,
  );
  const ends = [top, ...moved.map(({ end }) => end)];
  const rest = ends.map((end, index) => print(end, moved[index]?.start ?? code.length));
  return `${code.slice(0, top)}\n${variables.join('')}${rest.join('')}`;
}

/** A comment as the parser gives it. */
interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
}

const modulePath = /^ (?:packages|actions|node_modules)\/\S+$/;

/** Whose code stands at a place, by the comments that the linker writes; empty for nobody's. */
export function moduleAt(comments: readonly Comment[]): (place: number) => string {
  const marks = comments.filter(({ type, value }) => type === 'Line' && modulePath.test(value));
  return (place) => marks.findLast(({ start }) => start < place)?.value.trim() ?? '';
}

function kindOf({ async, generator }: ESTree.Function): string {
  return `${async ? 'async ' : ''}function${generator ? '*' : ''}`;
}

/** Functions that are values: methods are written without the word, and cannot stand between parentheses. */
function expressionsOf(program: ESTree.Program): readonly ESTree.Node[] {
  const found: ESTree.Node[] = [];
  const methods = new Set<ESTree.Node>();
  new Visitor({
    MethodDefinition: ({ value }) => void methods.add(value),
    Property: ({ kind, method, value }) => void (method || kind !== 'init' ? methods.add(value) : null),
    FunctionExpression: (node) => void (methods.has(node) ? null : found.push(node)),
    ArrowFunctionExpression: (node) => void found.push(node),
  }).visit(program);
  return found;
}

/** Gives a range of the script with parentheses around those functions. */
function printer(code: string, functions: readonly ESTree.Node[]): (from: number, to: number) => string {
  const edits = functions
    .flatMap(({ end, start }) => [
      { at: start, text: '(' },
      { at: end, text: ')' },
    ])
    .toSorted((a, b) => a.at - b.at);
  return (from, to) => {
    let text = '';
    let at = from;
    for (const edit of edits) {
      if (edit.at < from || edit.at > to) continue;
      text += code.slice(at, edit.at) + edit.text;
      at = edit.at;
    }
    return text + code.slice(at, to);
  };
}
