import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { camelCase } from '../scaffold/names.ts';
import type { GeneratedFile } from './file.ts';

/**
 * One registry for each kind of format: a folder of `packages/formats/src` that holds a `format.ts`, where the kind's
 * contract `Format` is written. Every other file there is one format, exported as `format`.
 */
export function formatRegistries(root: string): readonly GeneratedFile[] {
  const folder = join(root, 'packages/formats/src');
  return listed(folder, 'folder')
    .filter((kind) => existsSync(join(folder, kind, 'format.ts')))
    .map((kind) => registry(kind, listed(join(folder, kind), 'file').filter(isFormat)));
}

function isFormat(file: string): boolean {
  return file.endsWith('.ts') && !file.endsWith('.test.ts') && !['format.ts', 'index.ts', 'registry.ts'].includes(file);
}

function registry(kind: string, files: readonly string[]): GeneratedFile {
  const names = files.map((file) => file.slice(0, -3));
  const imports = names.map((name) => `import { format as ${camelCase(name)} } from './${name}.ts';\n`).join('');
  return {
    path: `packages/formats/src/${kind}/registry.ts`,
    content: `// Generated from the files of this folder by \`npm run generate\`. A new one: \`cm new format ${kind}/<name>\`.
import type { Format } from './format.ts';
${imports}
/** Every format of this kind, by name. */
export const formats: readonly Format[] = [${names.map(camelCase).join(', ')}];
`,
  };
}

function listed(folder: string, what: 'folder' | 'file'): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (what === 'folder' ? entry.isDirectory() : entry.isFile()))
    .map((entry) => entry.name)
    .toSorted();
}
