import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

import type { GeneratedFile } from './file.ts';

/** What the script calls without giving it a name. */
const first = '__wasm_call_ctors';

/** What the parser's loader uses (packages/sql/src/instance.ts), as Emscripten's script calls it. */
const used = [
  first,
  'memory',
  '__indirect_function_table',
  '_malloc',
  '_free',
  '_wasm_parse_query_raw',
  '_wasm_free_parse_result',
  '_setThrew',
  '__emscripten_stack_restore',
  '_emscripten_stack_get_current',
];

const notFunctions: Readonly<Record<string, string>> = { memory: 'memory', indirect_function_table: 'table' };

/** The letters that stand for C's names in a compiled program, without the underscores before those. */
export interface Letters {
  /** What all imports are asked of. */
  readonly module: string;
  /** Names by letters. */
  readonly imports: Readonly<Record<string, string>>;
  /** Letters by names: what the loader uses. */
  readonly exports: Readonly<Record<string, string>>;
}

/**
 * The letters that Emscripten gave to what PostgreSQL's parser asks for and gives, which only the script beside it knows. So
 * whoever updates libpg-query generates them anew, and the build refuses old ones.
 */
export function lettersFile(root: string): GeneratedFile {
  const folder = parserFolder(root);
  const code = readFileSync(join(folder, 'wasm/libpg-query.wasm'));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const script = readFileSync(join(folder, 'wasm/libpg-query.js'), 'utf8');
  const { module, imports, exports } = lettersOf(script, code);
  return {
    path: 'packages/sql/src/letters.ts',
    content: `// Generated from libpg-query ${version} by \`npm run generate\`.

/** What PostgreSQL's compiled parser asks for and gives: letters that stand for C's names. */
export const program = {
  version: '${version}',
  bytes: ${code.length},
  crc32: ${crc32(code)},
  module: '${module}',
  imports: {
${lines(imports)}  },
  exports: {
${lines(exports)}  },
} as const;
`,
  };
}

/** Where libpg-query is installed. */
export function parserFolder(root: string): string {
  const { resolve } = createRequire(join(root, 'packages/sql/package.json'));
  return dirname(resolve('libpg-query/package.json'));
}

function lines(entries: Readonly<Record<string, string>>): string {
  return Object.entries(entries)
    .map(([key, value]) => `    ${key}: '${value}',\n`)
    .join('');
}

/** Reads the letters out of Emscripten's script, and holds them against the program; throws one sentence where it cannot. */
export function lettersOf(script: string, code: Uint8Array): Letters {
  const module = found(script, /\bimports=\{(\w+):wasmImports\}/, 'whom the program asks');
  const offers = found(script, /\bwasmImports=\{([^{}]*)\}/, 'what it is offered').matchAll(/(\w+):(\w+)/g);
  const given = script.matchAll(/\b(\w+)=(?:Module\["\w+"\]=|\w+=)?wasmExports\["(\w+)"\]/g);
  const letters = new Map([...given].map(([, name = '', letter = '']) => [name, letter]));
  letters.set(first, found(script, /\bfunction initRuntime\(\)\{[^}]*\bwasmExports\["(\w+)"\]\(\)/, 'what runs first'));
  const exports = used.map((name) => [bare(name), letters.get(name) ?? refuse(`does not give ${name}`)]);
  const imports = [...offers].map(([, letter = '', name = '']) => [letter, bare(name)]);
  const read = { module, imports: Object.fromEntries(imports), exports: Object.fromEntries(exports) };
  refuseOthers(read, new WebAssembly.Module(code));
  return read;
}

function found(script: string, pattern: RegExp, what: string): string {
  return pattern.exec(script)?.[1] ?? refuse(`no longer says ${what} where this looks for it`);
}

function bare(name: string): string {
  return name.replace(/^_+/, '');
}

function refuse(problem: string): never {
  throw new Error(
    `The script of libpg-query ${problem}. Compare it with packages/tools/src/generate/letters.ts, or stay with the version before.`,
  );
}

/** Throws where the program beside the script asks for anything else, or gives anything of another kind. */
function refuseOthers({ module, imports, exports }: Letters, program: object): void {
  const asked = WebAssembly.Module.imports(program).map((one) => `${one.kind} ${one.module}.${one.name}`);
  const offered = Object.keys(imports).map((letter) => `function ${module}.${letter}`);
  if (asked.toSorted().join() !== offered.toSorted().join()) refuse('offers other imports than the program asks for');
  const kinds = new Map(WebAssembly.Module.exports(program).map(({ name, kind }) => [name, kind]));
  for (const [name, letter] of Object.entries(exports)) {
    const kind = kinds.get(letter) ?? 'nothing';
    if (kind !== (notFunctions[name] ?? 'function')) refuse(`means by ${letter} ${name}, and the program ${kind}`);
  }
}
