import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Tree } from './tree.ts';

const folder = 'packages/formats/src/wasm';

/** Which scanner's WebAssembly a module of the sources holds, as base64 text; null where it is none of them. */
export function scannerName(module: string): string | null {
  return /\/packages\/formats\/src\/wasm\/(\w+)-code\.ts$/.exec(module)?.[1] ?? null;
}

/** Its file below `lib/`. */
export function scannerFile(name: string): string {
  return `scanners/${name}.wasm`;
}

/**
 * Adds the scanners of reports to `lib/`, as the bytes that their modules hold: base64 is a third longer, and no archive makes it
 * short again. Source: ADR 11.
 */
export function withScanners(root: string, lib: Tree): Tree {
  const names = readdirSync(join(root, folder)).flatMap((file) => scannerName(`/${folder}/${file}`) ?? []);
  return new Map([
    ...lib,
    ...names.map((name) => {
      const bytes = scannerBytes(readFileSync(join(root, folder, `${name}-code.ts`), 'utf8'));
      return [scannerFile(name), { bytes, executable: false }] as const;
    }),
  ]);
}

/** The WebAssembly that such a module holds. */
export function scannerBytes(module: string): Buffer {
  const lines = [...module.matchAll(/^ {2}["']([\w+/=]+)["'],$/gm)].map(([, line = '']) => line);
  return Buffer.from(lines.join(''), 'base64');
}
