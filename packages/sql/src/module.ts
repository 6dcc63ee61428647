import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as zlib from 'node:zlib';

import { instanceOf, type PgModule } from './instance.ts';
import { program } from './letters.ts';

/** In the release tree the build puts the file beside the bundle (ADR 22); in a checkout it is the package's. */
const file = import.meta.url.endsWith('.ts') ? 'libpg-query/wasm/libpg-query.wasm' : './pg/libpg-query.wasm';

/**
 * What makes a fresh instance of the parser, with memory of its own; its code is read and compiled once. Throws where the
 * file is not there, or is another than the letters were written for.
 */
export function loadStart(): () => PgModule {
  compileOnce();
  const compiled = compile(readFileSync(createRequire(import.meta.url).resolve(file)));
  return () => instanceOf(compiled);
}

/** The program in a form to make instances of; throws where it is not the one that the letters were written for. */
export function compile(code: Uint8Array): object {
  // Node has `crc32` from 20.15 on; before, the length is all that is looked at.
  if (code.length === program.bytes && (zlib.crc32?.(code) ?? program.crc32) === program.crc32)
    return new WebAssembly.Module(code);
  throw new Error(`${file} is not that of libpg-query ${program.version}`);
}

/** The first alone is enough only where V8 starts with it. */
const once = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];
/**
 * V8 would compile what a migration's few statements run a second time, and better, on threads that cost more than they save. Measured:
 * half of the CPU of 440 migrations. Node 24 is what the flags were measured on; another has others.
 */
function compileOnce(): void {
  if (Number.parseInt(process.versions.node, 10) !== 24) return;
  const v8 = process.getBuiltinModule('node:v8');
  for (const flag of once) v8.setFlagsFromString(flag);
}
