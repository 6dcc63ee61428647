import type { Report } from '@cm/model';

import type { FilesPort, HashPort } from './ports.ts';

/** Files that note what was read, so that the report lists every input with its hash. */
export function recordFiles(
  files: FilesPort,
  hash: HashPort,
): { readonly files: FilesPort; readonly inputs: () => Report['inputs'] } {
  const read = new Map<string, Report['inputs'][number]>();
  return {
    files: {
      ...files,
      read: async (path, maxBytes) => {
        const fact = await files.read(path, maxBytes);
        if (fact.status === 'available') {
          read.set(path, { name: path, path, sha256: hash.sha256(fact.value), bytes: fact.value.length });
        }
        return fact;
      },
      scan: async (path, maxBytes, onBytes) => {
        const fact = await files.scan(path, maxBytes, onBytes);
        if (fact.status === 'available') read.set(path, { name: path, path, ...fact.value });
        return fact;
      },
    },
    inputs: () => [...read.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
