import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Repositories that the pipelines are run on. */
export type SampleName = 'python-service' | 'typescript-package';

/** Files by path. */
export type SampleFiles = Readonly<Record<string, string>>;

/**
 * Every file of a sample. Those that this repository's own tools would take for its own (tests, TypeScript, manifests) are
 * kept with the ending `.sample`, which is taken away here.
 */
export function sampleFiles(name: SampleName): SampleFiles {
  const folder = join(import.meta.dirname, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).replaceAll('\\', '/');
      return [path.replace(/\.sample$/, ''), readFileSync(file, 'utf8')];
    }),
  );
}

/** A file of a sample with one place changed; throws where the place is not there. */
export function changed(files: SampleFiles, path: string, from: string, to: string): SampleFiles {
  const text = files[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} of the sample holds no ${JSON.stringify(from)}`);
  return { [path]: text.replace(from, () => to) };
}
