import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

import type { CommitlintProblem } from './types.ts';

/** Where a path of keys stands in a text: at its value, or at the nearest thing around it that is there. */
export type Locate = (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };

export type Found = Omit<CommitlintProblem, 'path'>;

export type YamlReading =
  | { readonly ok: true; readonly value: unknown; readonly locate: Locate }
  | { readonly ok: false; readonly problems: readonly Found[] };

// Duplicate keys are looked for below: the parser's own check takes a time that grows with their square.
const options = {
  schema: 'core',
  version: '1.2',
  merge: true,
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Reads one YAML document with anchors, aliases and merge keys, as commitlint's reader does; an empty one is undefined.
 * This module loads `yaml`: import it only when there is YAML to read.
 */
export function readYaml(text: string): YamlReading {
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { ...options, lineCounter: lines });
    const problems = [...syntaxProblems(document, lines, text), ...structureProblems(document, lines)];
    if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) };
    const blank = document.contents === null || (isScalar(document.contents) && document.contents.source === '');
    const value: unknown = blank ? undefined : document.toJS({ maxAliasCount: 100 });
    return { ok: true, value, locate: (path) => placeAt(lines, offsetOf(document, path)) };
  } catch {
    // The parser runs out of stack on deep nesting, and refuses aliases that multiply.
    const message = 'This cannot be read as YAML: it nests too deep, or its aliases multiply.';
    return { ok: false, problems: [{ line: 1, column: 1, message, fix: 'Write the values out, in few levels.' }] };
  }
}

const mostProblems = 20;

function syntaxProblems(document: Document, lines: LineCounter, text: string): readonly Found[] {
  return [...document.errors, ...document.warnings].slice(0, mostProblems).map(({ message, pos }) => {
    const rest =
      text
        .slice(pos[0], pos[0] + 40)
        .split('\n', 1)[0]
        ?.trim() ?? '';
    const at = rest === '' ? '' : ` at ${JSON.stringify(rest)}`;
    return {
      ...placeAt(lines, pos[0]),
      message: `This is not valid YAML${at}. The reader says: ${message}.`,
      fix: 'Look at the indentation, quotes and brackets of this line and of the one above it.',
    };
  });
}

function structureProblems(document: Document, lines: LineCounter): readonly Found[] {
  const problems: Found[] = [];
  let deep = false;
  visit(document, {
    Node(_, node, path) {
      deep ||= path.length > deepest;
      if (deep) return visit.BREAK;
      if (isMap(node)) problems.push(...duplicateKeys(node.items, lines));
      return undefined;
    },
  });
  if (!deep) return problems;
  const message = 'Lists and maps are nested too deep here.';
  return [{ line: 1, column: 1, message, fix: 'A commitlint configuration needs only a few levels.' }];
}

/** Levels, counting the pairs between them; no rule's value needs a quarter of it. */
const deepest = 100;

function duplicateKeys(items: readonly { readonly key: unknown }[], lines: LineCounter): readonly Found[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const again = seen.has(name) && name !== '<<';
    seen.add(name);
    const message = `The key ${JSON.stringify(name)} stands here a second time.`;
    return again ? [{ ...placeAt(lines, key.range?.[0] ?? 0), message, fix: 'Keep one of the two.' }] : [];
  });
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const holder = isAlias(node) ? node.resolve(document) : node;
    const { key, child } = childOf(holder, part);
    const here = isScalar(child) && child.source === '' ? undefined : startOf(child);
    offset = here ?? startOf(key) ?? offset;
    node = child;
  }
  return offset;
}

function childOf(node: unknown, part: string | number): { readonly key?: unknown; readonly child?: unknown } {
  if (isSeq(node)) return { child: node.items[Number(part)] };
  if (!isMap(node)) return {};
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return { key: pair?.key, child: pair?.value };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function placeAt(lines: LineCounter, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
