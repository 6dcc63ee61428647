import { securityAreasOf } from './scan.ts';
import type { SecurityFile, SecurityOptions } from './types.ts';

export const options: SecurityOptions = {
  extra: () => [],
  exclude: (path) => /(?:^|\/)(?:tests?|testdata|fixtures|examples)\//.test(path),
};

/** A changed file from lines with their marks: `+new`, `-old`, ` as it was`. */
export function changed(path: string, lines: readonly string[], more: Partial<SecurityFile> = {}): SecurityFile {
  const old = lines.filter((line) => !line.startsWith('+')).length;
  const now = lines.filter((line) => !line.startsWith('-')).length;
  const patch = lines.length === 0 ? null : [`@@ -1,${old} +1,${now} @@`, ...lines].join('\n');
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  return { path, previous: null, status: 'modified', additions, deletions, patch, blob: null, ...more };
}

/** What a change touches, in words: `third-party: dependency stripe (2)`, with the line where there is one. */
export function told(...files: readonly SecurityFile[]): readonly string[] {
  return securityAreasOf(files, options).hits.map(
    ({ area, because, evidence, line }) => `${area}: ${because} ${evidence}${line === null ? '' : ` (${line})`}`,
  );
}

/** The areas alone, each once. */
export function areasOf(...files: readonly SecurityFile[]): readonly string[] {
  return [...new Set(securityAreasOf(files, options).hits.map(({ area }) => area))];
}
