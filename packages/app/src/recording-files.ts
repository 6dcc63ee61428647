import { available, type Report } from '@cm/model';

import type { ForgeArchive, ForgePort } from './forge-port.ts';
import type { FilesPort, HashPort, Ports } from './ports.ts';

type Note = (path: string, file: { readonly sha256: string; readonly bytes: number }) => void;

/** Ports that note which files were read, so that the report lists every input with its hash. */
export function recordFiles({ files, forge, hash }: Pick<Ports, 'files' | 'forge' | 'hash'>): {
  readonly files: FilesPort;
  readonly forge: ForgePort;
  readonly inputs: () => Report['inputs'];
} {
  const read = new Map<string, Report['inputs'][number]>();
  const note: Note = (path, { bytes, sha256 }) => void read.set(path, { name: path, path, sha256, bytes });
  return {
    files: recordedFiles(files, hash, note),
    forge: recordedForge(forge, hash, note),
    inputs: () => [...read.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function recordedFiles(files: FilesPort, hash: HashPort, note: Note): FilesPort {
  return {
    ...files,
    read: async (path, maxBytes) => {
      const fact = await files.read(path, maxBytes);
      if (fact.status === 'available') note(path, noted(fact.value, hash));
      return fact;
    },
    scan: async (path, maxBytes, onBytes) => {
      const fact = await files.scan(path, maxBytes, onBytes);
      if (fact.status === 'available') note(path, fact.value);
      return fact;
    },
  };
}

/** A file of an artifact is named by the artifact's number, which nobody can take again. */
function recordedForge(forge: ForgePort, hash: HashPort, note: Note): ForgePort {
  return {
    ...forge,
    artifactFile: async (repo, artifact, name, maxBytes) => {
      const fact = await forge.artifactFile(repo, artifact, name, maxBytes);
      if (fact.status === 'available' && fact.value !== null)
        note(`artifact ${artifact}/${name}`, noted(fact.value, hash));
      return fact;
    },
    artifactArchive: async (repo, artifact) => {
      const opened = await forge.artifactArchive(repo, artifact);
      if (opened.status === 'unavailable') return opened;
      const read: ForgeArchive['read'] = async (name, maxBytes) => {
        const fact = await opened.value.read(name, maxBytes);
        if (fact.status === 'available') note(`artifact ${artifact}/${name}`, noted(fact.value, hash));
        return fact;
      };
      return available({ ...opened.value, read });
    },
  };
}

function noted(bytes: Uint8Array, hash: HashPort): Parameters<Note>[1] {
  return { bytes: bytes.length, sha256: hash.sha256(bytes) };
}
