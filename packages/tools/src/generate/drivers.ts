import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { GeneratedFile } from './file.ts';

const starter = 'boot.py';

/**
 * For each action with a `driver/` of Python files, `driver/sources.ts`: their text, so that it travels in the bundle and
 * is handed to the project's own Python over its standard input. Files stand in the order in which they can be loaded.
 */
export function driverSources(root: string, names: readonly string[]): readonly GeneratedFile[] {
  return names.flatMap((name) => {
    const folder = join(root, 'actions', name, 'driver');
    if (!existsSync(join(folder, starter))) return [];
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.py'))
      .toSorted();
    const texts = new Map(
      files.map((file) => [file, codeOnly(readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'))]),
    );
    return [{ path: `actions/${name}/driver/sources.ts`, content: content(texts) }];
  });
}

/** Python without what only its readers need: empty lines, lines of comment, one-line docstrings, three of four blanks before a line. */
export function codeOnly(text: string): string {
  const lines = text.split('\n').map((line) => ({ line, within: false }));
  let within = false;
  for (const one of lines) {
    one.within = within;
    if ((one.line.split('"""').length - 1) % 2 === 1) within = !within;
  }
  const code = lines.filter(({ line, within: kept }) => kept || !/^\s*(?:#.*)?$/.test(line));
  // A docstring that is all there is of a body stays.
  const isNoted = (index: number): boolean =>
    /^\s*""".*"""$/.test(code[index]?.line ?? '') && indent(code[index]?.line) === indent(code[index + 1]?.line);
  return `${code
    .filter(({ within: kept }, index) => kept || !isNoted(index))
    .map(({ line, within: kept }) =>
      kept ? line : line.replace(/^(?: {4})+/, (blanks) => ' '.repeat(blanks.length / 4)),
    )
    .join('\n')}\n`;
}

function indent(line: string | undefined): number {
  return line === undefined ? -1 : line.length - line.trimStart().length;
}

function content(texts: ReadonlyMap<string, string>): string {
  const boot = texts.get(starter) ?? '';
  const modules = new Map(
    [...texts].filter(([file]) => file !== starter).map(([file, text]) => [file.slice(0, -3), text]),
  );
  const entries = inOrder(modules).map((name) => `  [${quoted(`cm_${name}`)}, ${quoted(modules.get(name) ?? '')}],\n`);
  return `// Generated from the Python files beside it by \`npm run generate\`. Edit those.

/** What Python is started with: it finds the project's interpreter and loads the rest. */
export const boot = ${quoted(boot)};

/** The driver's modules, by name; each stands after those that it imports. */
export const sources: readonly (readonly [name: string, text: string])[] = [
${entries.join('')}];
`;
}

/** Throws where modules import each other in a circle. */
function inOrder(modules: ReadonlyMap<string, string>): readonly string[] {
  const done: string[] = [];
  const waiting = new Set(modules.keys());
  while (waiting.size > 0) {
    const next = [...waiting].find((name) => importsOf(modules.get(name) ?? '').every((other) => !waiting.has(other)));
    if (next === undefined) throw new Error(`driver modules import each other in a circle: ${[...waiting].join(', ')}`);
    waiting.delete(next);
    done.push(next);
  }
  return done;
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/^(?:from|import) cm_(\w+)/gm)].map(([, name = '']) => name);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
