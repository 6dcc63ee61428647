import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { instanceOf, type PgModule } from './instance.ts';

/** What the script that libpg-query brings, which the release tree has no copy of, gives by Emscripten's names. */
interface Compiled {
  readonly lengthBytesUTF8: (text: string) => number;
  readonly stringToUTF8: (text: string, to: number, maxBytes: number) => void;
  readonly UTF8ToString: (address: number) => string;
  readonly getValue: (address: number, type: 'i32') => number;
  readonly ['_malloc']: (bytes: number) => number;
  readonly ['_free']: (address: number) => void;
  readonly ['_wasm_parse_query_raw']: (text: number) => number;
  readonly ['_wasm_free_parse_result']: (result: number) => void;
}

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Instance = InstanceType<typeof WebAssembly.Instance>;
/** How the script asks somebody else to start the program. */
interface Options {
  readonly instantiateWasm: (imports: Imports, done: (instance: Instance) => void) => void;
}

const require = createRequire(import.meta.url);

/** The program as its package brings it; `script` is what Emscripten put beside it. */
export function code(): Buffer {
  return readFileSync(require.resolve('libpg-query/wasm/libpg-query.wasm'));
}

/** A fresh instance by our loader, or by the package's script, which has no other task here than to be compared with. */
export async function started(by: 'loader' | 'script', compiled: object): Promise<PgModule> {
  return by === 'loader' ? instanceOf(compiled) : byScript(compiled);
}

async function byScript(compiled: object): Promise<PgModule> {
  const start = require('libpg-query/wasm/libpg-query.js') as (options: Options) => Promise<Compiled>;
  const c = await start({
    instantiateWasm: (imports, done) => done(new WebAssembly.Instance(compiled, imports)),
  });
  return {
    place: (text) => {
      const bytes = c.lengthBytesUTF8(text) + 1;
      const at = c['_malloc'](bytes);
      if (at !== 0) c.stringToUTF8(text, at, bytes);
      return at;
    },
    free: c['_free'],
    textAt: c.UTF8ToString,
    numberAt: (address) => c.getValue(address, 'i32'),
    parse: c['_wasm_parse_query_raw'],
    freeResult: c['_wasm_free_parse_result'],
  };
}

/** All that a parse gives, as it stands in memory: the tree as text, or each field of the error. Source: pg_query.h. */
export function rawAnswer(module: PgModule, sql: string): string {
  const text = module.place(sql);
  if (text === 0) return 'no memory for the text';
  const result = module.parse(text);
  if (result === 0) return 'no memory for the result';
  const error = module.numberAt(result + 8);
  const pointers = error === 0 ? [result, result + 4] : [error, error + 4, error + 8];
  const texts = pointers.map((pointer) => module.textAt(module.numberAt(pointer)));
  const numbers = error === 0 ? [] : [module.numberAt(error + 12), module.numberAt(error + 16)];
  module.freeResult(result);
  module.free(text);
  return [error === 0 ? 'tree' : 'error', ...texts, ...numbers].join('\n');
}
