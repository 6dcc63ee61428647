import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import asc from 'assemblyscript/asc';

import type { GeneratedFile } from './file.ts';

/** Vectors of 16 bytes are in every runtime that the product has; no checks and no runtime: the code neither throws nor allocates. */
const options = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--initialMemory',
  '64',
  '--use',
  'abort=',
];

/** The loops that see every byte of a large report, compiled from AssemblyScript (ADR 11). The same bytes for the same source. */
export async function scannerFiles(root: string): Promise<readonly GeneratedFile[]> {
  const folder = join(root, 'packages/formats/assembly');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .toSorted();
  return Promise.all(names.map((name) => scannerFile(name, folder)));
}

async function scannerFile(name: string, folder: string): Promise<GeneratedFile> {
  const code = await compiled(name, folder);
  const lines = (
    Buffer.from(code)
      .toString('base64')
      .match(/.{1,100}/g) ?? []
  ).map((line) => `  '${line}',\n`);
  return {
    path: `packages/formats/src/wasm/${name}-code.ts`,
    content: `// Generated from assembly/${name}.ts by \`npm run generate\`.
/** The scanner's WebAssembly, as base64. */
export const code = [
${lines.join('')}].join('');
`,
  };
}

/** A scanner is one file, and the parts that stand in the folder of its name. */
async function compiled(name: string, folder: string): Promise<Uint8Array> {
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main([`${name}.ts`, ...options, '--outFile', 'out.wasm'], {
    readFile: (path: string) =>
      path === `${name}.ts` || path.startsWith(`${name}/`) ? textOf(join(folder, path)) : null,
    writeFile: (_path: string, contents: Uint8Array | string) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || binary === null) throw new Error(`assembly/${name}.ts does not compile:\n${stderr.toString()}`);
  return binary;
}

/** Null where there is no such file: the compiler asks for several names. */
function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
