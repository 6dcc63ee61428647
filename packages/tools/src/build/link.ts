import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { rolldown } from 'rolldown';
import type { OutputChunk, OutputOptions, Plugin } from 'rolldown';

import { entryPath, entrySource } from './entry.ts';
import { nameOf, partNames } from './names.ts';
import { partsOf, type Module } from './parts.ts';
import { standIns } from './stand-ins.ts';

/** One script of the linked bundle: what is left of some modules, behind imports of other parts and before exports. */
export interface LinkedPart {
  readonly file: string;
  readonly code: string;
  /** Parts that it imports. */
  readonly imports: readonly string[];
  /** Full paths of the modules that something is left of. */
  readonly modules: readonly string[];
}

/**
 * Links the suite of these controls into parts, `index.js` first, and leaves out what nothing calls. Rejects on an import that
 * leads nowhere. Source: ADR 20.
 */
export async function linked(root: string, names: readonly string[]): Promise<readonly LinkedPart[]> {
  const entry = join(root, entryPath);
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, entrySource(names));
  try {
    return await partsFrom(root);
  } finally {
    rmSync(dirname(entry), { recursive: true, force: true });
  }
}

/** Links twice: which modules share a part is told from all of them and what is left of them. */
async function partsFrom(root: string): Promise<readonly LinkedPart[]> {
  const found: Omit<Module, 'bytes'>[] = [];
  const whole = await link(
    root,
    {},
    {
      name: 'modules',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const info = this.getModuleInfo(id);
          found.push({
            name: nameOf(root, id),
            imports: (info?.importedIds ?? []).map((one) => nameOf(root, one)),
            later: (info?.dynamicallyImportedIds ?? []).map((one) => nameOf(root, one)),
          });
        }
      },
    },
  );
  const bytes = new Map(whole.flatMap(left).map(([id, { renderedLength }]) => [nameOf(root, id), renderedLength]));
  const modules = found.map((module) => ({ ...module, bytes: bytes.get(module.name) ?? 0 }));
  const files = partNames(partsOf(modules, entryPath), entryPath);
  const name = (id: string): string | null => files.get(nameOf(root, id)) ?? null;
  const chunks = await link(root, {
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name, debugName: 'parts' }] },
  });
  return chunks.map((chunk) => ({
    file: chunk.fileName,
    code: chunk.code,
    imports: chunk.imports,
    modules: left(chunk).map(([id]) => id),
  }));
}

async function link(
  root: string,
  output: OutputOptions,
  ...plugins: readonly Plugin[]
): Promise<readonly OutputChunk[]> {
  const built = await rolldown({
    input: { index: join(root, entryPath) },
    cwd: root,
    platform: 'node',
    transform: { target: 'es2024' },
    // What the entry shares with others may stand in its own file.
    preserveEntrySignatures: 'allow-extension',
    plugins: [standIns(root), ...plugins],
    onLog(_level, { code, message }) {
      if (code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(`The linker warns: ${message}`);
    },
  });
  try {
    const { output: files } = await built.generate({
      format: 'esm',
      comments: false,
      chunkFileNames: '[name].js',
      ...output,
    });
    return files.filter((file) => file.type === 'chunk');
  } finally {
    await built.close();
  }
}

/** What is left of each module. */
function left({ modules }: OutputChunk): readonly (readonly [string, OutputChunk['modules'][string]])[] {
  return Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
}
