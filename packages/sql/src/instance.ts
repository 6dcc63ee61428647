import { program } from './letters.ts';

/** What an instance of PostgreSQL's parser offers of C: texts in its memory, and the parser. Addresses are whole numbers. */
export interface PgModule {
  /** Puts a copy of a text into memory, where `free` lets go of it; 0 where none is left. Half a character becomes U+FFFD. */
  readonly place: (text: string) => number;
  readonly free: (address: number) => void;
  /** Empty where the address is 0: there is no text. */
  readonly textAt: (address: number) => string;
  readonly numberAt: (address: number) => number;
  /** Gives the address of a result, which `freeResult` gives back; 0 where no memory is left. */
  readonly parse: (text: number) => number;
  readonly freeResult: (result: number) => void;
}

/** What the instance gives, by C's names without the underscores before them. */
interface Exports {
  readonly memory: Memory;
  readonly indirect_function_table: { readonly get: (index: number) => (...values: readonly unknown[]) => unknown };
  readonly wasm_call_ctors: () => void;
  readonly malloc: (bytes: number) => number;
  readonly free: (address: number) => void;
  readonly wasm_parse_query_raw: (text: number) => number;
  readonly wasm_free_parse_result: (result: number) => void;
  readonly setThrew: (threw: number, value: number) => void;
  readonly emscripten_stack_get_current: () => number;
  readonly emscripten_stack_restore: (address: number) => void;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

/**
 * A fresh instance of the compiled parser. Of what Emscripten lets a program ask for, it gets what a parser needs, which is
 * memory and `longjmp`; whatever else it asks for throws, and whoever asked it throws the instance away. PostgreSQL writes
 * and exits only where it has no memory left.
 */
export function instanceOf(compiled: object): PgModule {
  const imports = Object.entries(program.imports).map(([letter, name]) => [letter, offered(name, () => c)] as const);
  const instance = new WebAssembly.Instance(compiled, { [program.module]: Object.fromEntries(imports) });
  const c = named(instance.exports);
  c.wasm_call_ctors();
  // Another one after the memory has grown.
  const heap = (): Buffer => Buffer.from(c.memory.buffer);
  return {
    place: (text) => {
      const bytes = Buffer.byteLength(text);
      const at = c.malloc(bytes + 1);
      if (at !== 0) heap().fill(0, at + heap().write(text, at), at + bytes + 1);
      return at;
    },
    free: c.free,
    textAt: (address) => (address === 0 ? '' : heap().toString('utf8', address, heap().indexOf(0, address))),
    numberAt: (address) => heap().readInt32LE(address),
    parse: c.wasm_parse_query_raw,
    freeResult: c.wasm_free_parse_result,
  };
}

function named(exports: Readonly<Record<string, unknown>>): Exports {
  const entries = Object.entries(program.exports).map(([name, letter]) => [name, exports[letter]] as const);
  return Object.fromEntries(entries) as unknown as Exports;
}

function offered(name: string, c: () => Exports): (...values: readonly number[]) => unknown {
  if (name.startsWith('invoke_')) return invoke(name, c);
  if (name === 'emscripten_throw_longjmp') return leave;
  if (name === 'emscripten_resize_heap') return (bytes = 0) => grown(c().memory, bytes >>> 0);
  return () => {
    throw new Error(`the parser asks for ${name}`);
  };
}

/** What is thrown to leave all that C has called since the place where it handles an error. */
const jump = new Error('longjmp');

function leave(): never {
  throw jump;
}

/**
 * Calls a function of the program so that `longjmp` can leave it: the stack is then as it was before, the program is told by
 * `setThrew`, and compares the places itself. `invoke_ji` is one that gives 64 bits (j) for 32 (i). Source: Emscripten's
 * convention for `setjmp` without exceptions of WebAssembly's own.
 */
function invoke(name: string, c: () => Exports): (index: number, ...values: readonly number[]) => unknown {
  const nothing = name.startsWith('invoke_j') ? 0n : 0;
  return (index, ...values) => {
    const stack = c().emscripten_stack_get_current();
    try {
      return c().indirect_function_table.get(index)(...values);
    } catch (error) {
      if (error !== jump) throw error;
      c().emscripten_stack_restore(stack);
      c().setThrew(1, 0);
      return nothing;
    }
  };
}

const page = 65_536;

/** Makes room for so many bytes in all, and for a fifth more than there was where it can be had; 1 where it is done. */
export function grown(memory: Memory, bytes: number): number {
  const now = memory.buffer.byteLength;
  for (const wanted of [Math.max(bytes, now * 1.2), bytes]) {
    try {
      memory.grow(Math.ceil((wanted - now) / page));
      return 1;
    } catch {
      // More than there is, or than the program admits.
    }
  }
  return 0;
}
