import { minifySync } from 'rolldown/utils';

import { sortedPaths, textFile, type Tree } from './tree.ts';

/** File of `lib/` that says what stands in each script, because the scripts themselves do not any more. */
export const contentsFile = 'contents.txt';

/**
 * Prints the bundle's scripts as short as can be; functions and classes keep their names, so that a stack trace still says what
 * failed. A third of what every job downloads, and some of its start. Source: ADR 13.
 */
export function compacted(lib: Tree): Tree {
  const scripts = sortedPaths(lib).filter((path) => path.endsWith('.js'));
  const contents = scripts.map((path) => `${path}: ${foldersIn(textOf(lib, path)).join(', ')}\n`).join('');
  return new Map([
    ...lib,
    ...scripts.map((path) => [path, textFile(compact(path, textOf(lib, path)))] as const),
    [contentsFile, textFile(contents)],
  ]);
}

/** Folders whose sources each script of `lib/` holds: `actions/coverage-gate`, `packages/app`, `undici`. */
export function contentsOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line.includes(': '))
      .map((line) => {
        const [path = '', folders = ''] = line.split(': ');
        return [path, folders.split(', ').filter(Boolean)] as const;
      }),
  );
}

/** By the bundler's comments. */
function foldersIn(text: string): readonly string[] {
  const folders = text.matchAll(
    /\/\/ (?:CONCATENATED|EXTERNAL) MODULE: \.\/((?:packages|actions|node_modules(?:\/@[\w-]+)?)\/[\w.-]+)/g,
  );
  return [...new Set([...folders].map(([, folder]) => folder?.replace('node_modules/', '') ?? ''))];
}

function textOf(tree: Tree, path: string): string {
  return Buffer.from(tree.get(path)?.bytes ?? '').toString('utf8');
}

function compact(path: string, source: string): string {
  const keepNames = { function: true, class: true };
  const options = {
    module: true,
    compress: { target: 'es2024', keepNames },
    mangle: { keepNames },
    codegen: { removeWhitespace: true },
  };
  const { code, errors } = minifySync(path, source, options);
  if (errors.length > 0) {
    throw new Error(`lib/${path} could not be compacted: ${errors[0]?.message ?? 'no reason given'}`);
  }
  return `${code.trimEnd()}\n`;
}
