import { createRequire } from 'node:module';

/** What libpg-query's compiled program offers of C: memory, texts in it, and the parser. Addresses are whole numbers. */
export interface PgModule {
  readonly bytesOf: (text: string) => number;
  readonly write: (text: string, to: number, maxBytes: number) => void;
  readonly textAt: (address: number) => string;
  readonly numberAt: (address: number) => number;
  readonly allocate: (bytes: number) => number;
  readonly free: (address: number) => void;
  /** Gives the address of a result, which `freeResult` gives back. */
  readonly parse: (text: number) => number;
  readonly freeResult: (result: number) => void;
}

/** The same by the names that its compiler gave them. */
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

/** In the release tree the build puts the files beside the bundle (DESIGN §6); in a checkout they are the package's. */
const script = import.meta.url.endsWith('.ts') ? 'libpg-query/wasm/libpg-query.js' : './pg/libpg-query.cjs';

/**
 * What makes a fresh instance of the parser, with memory of its own; it reads the wasm that stands beside it. Throws
 * where the files are not there.
 */
export function loadStart(): () => Promise<PgModule> {
  compileOnce();
  const start = createRequire(import.meta.url)(script) as () => Promise<Compiled>;
  return async () => named(await start());
}

function named(compiled: Compiled): PgModule {
  return {
    bytesOf: compiled.lengthBytesUTF8,
    write: compiled.stringToUTF8,
    textAt: compiled.UTF8ToString,
    numberAt: (address) => compiled.getValue(address, 'i32'),
    allocate: compiled['_malloc'],
    free: compiled['_free'],
    parse: compiled['_wasm_parse_query_raw'],
    freeResult: compiled['_wasm_free_parse_result'],
  };
}

/** The first alone is enough only where V8 starts with it. */
const once = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];
/** Set back at the end: V8 keeps compiled code only for a process that starts with the flags it ended with. */
const normal = ['--no-liftoff-only', '--wasm-tier-up', '--wasm-dynamic-tiering'];

/**
 * V8 would compile what a migration's few statements run a second time, and better, on threads that cost more than they save. Measured:
 * half of the CPU of 440 migrations. Node 24 is what the flags were measured on; another has others.
 */
function compileOnce(): void {
  if (Number.parseInt(process.versions.node, 10) !== 24) return;
  set(once);
  process.once('exit', () => set(normal));
}

function set(flags: readonly string[]): void {
  const v8 = process.getBuiltinModule('node:v8');
  for (const flag of flags) v8.setFlagsFromString(flag);
}
