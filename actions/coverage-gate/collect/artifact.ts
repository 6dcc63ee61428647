import type { EndedRun, FilesPort, ForgeArchive, Ports } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { compileGlobs } from '@cm/policy';

import type { ArtifactFacts } from '../facts.ts';

/** Where reports are read, and of which artifact they are; null for the workspace. */
export interface ReportPlace {
  readonly files: FilesPort;
  readonly artifact: ArtifactFacts | null;
}

interface Wanted {
  readonly repository: string | null;
  readonly run: EndedRun;
  readonly name: string;
}

/** The reports that a pull request's own run left behind: hearsay, capped, unpacked in memory and never run. */
export async function artifactPlace(ports: Ports, { name, repository, run }: Wanted): Promise<ReportPlace> {
  const place = (files: FilesPort, problem: ArtifactFacts['problem']): ReportPlace => ({
    files,
    artifact: { name, run: run.id, problem },
  });
  if (repository === null) return place(nothing, { reason: 'The repository is not known.', fix: readAccess });
  const listed = await ports.forge.artifacts(repository, name, run.id);
  if (listed.status === 'unavailable') return place(nothing, { reason: listed.reason, fix: readAccess });
  const [newest] = listed.value;
  if (newest === undefined)
    return place(nothing, { reason: `Run ${run.id} left no artifact "${name}".`, fix: upload(name) });
  const opened = await ports.forge.artifactArchive(repository, newest.id);
  if (opened.status === 'unavailable') return place(nothing, { reason: opened.reason, fix: upload(name) });
  return place(filesIn(opened.value, ports), null);
}

const readAccess = 'Give the job `actions: read` and pass `token`, and run it again.';

function upload(name: string): string {
  return `Let the job that runs the tests keep its reports, and only these, with actions/upload-artifact: \`name: ${name}\`, and a \`path\` that starts with \`**/\`, which keeps the folders.`;
}

/** Bytes of one report out of an artifact; it is unpacked in memory. */
const largestReport = 256 * 1024 * 1024;
const windowBytes = 1024 * 1024;

function filesIn({ names, read }: ForgeArchive, { hash }: Ports): FilesPort {
  const whole = (path: string, maxBytes: number): Promise<Fact<Uint8Array>> =>
    read(path, Math.min(maxBytes, largestReport));
  return {
    read: whole,
    glob: async (patterns) => available(names.filter(compileGlobs(patterns))),
    scan: async (path, maxBytes, onBytes) => {
      const file = await whole(path, maxBytes);
      if (file.status === 'unavailable') return file;
      const { value: bytes } = file;
      for (let at = 0; at < bytes.length; at += windowBytes) {
        const reason = onBytes(bytes.subarray(at, at + windowBytes));
        if (reason !== null) return unavailable(reason);
      }
      return available({ bytes: bytes.length, sha256: hash.sha256(bytes) });
    },
  };
}

const absent = async (): Promise<Fact<never>> => unavailable('There is no artifact.');
const nothing: FilesPort = { read: absent, scan: absent, glob: async () => available([]) };
