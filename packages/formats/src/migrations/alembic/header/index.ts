import type { SourceFile } from '../../format.ts';
import type { Reading, RevisionHeader } from '../../model/revision.ts';
import { linkFault } from '../../bytes/link.ts';
import { decodePython } from './decode.ts';
import { readingOf } from './reading.ts';
import { scanHeader } from './scan.ts';

/** Headers of revision files, in their order: by one quick pass over each, and by the full parser where that is not sure. */
export async function readHeaders(files: readonly SourceFile[]): Promise<readonly Reading<RevisionHeader>[]> {
  return Promise.all(files.map((file) => quickReading(file) ?? parsedReading(file)));
}

function quickReading({ path, bytes }: SourceFile): Reading<RevisionHeader> | null {
  const link = linkFault(bytes);
  if (link !== null) return { kind: 'unparsable', path, line: null, reason: link };
  const decoded = decodePython(bytes);
  if (decoded.kind === 'undecodable') return { kind: 'unparsable', path, line: decoded.line, reason: decoded.reason };
  const found = scanHeader(decoded.text);
  if (found?.revision === undefined || found.down_revision === undefined) return null;
  return readingOf(path, found);
}

async function parsedReading({ path, bytes }: SourceFile): Promise<Reading<RevisionHeader>> {
  const { parseHeader } = await import('./parsed.ts');
  const decoded = decodePython(bytes);
  if (decoded.kind === 'undecodable') return { kind: 'unparsable', path, line: decoded.line, reason: decoded.reason };
  const parsed = parseHeader(decoded.text);
  return parsed.kind === 'error'
    ? { kind: 'unparsable', path, line: parsed.line, reason: parsed.reason }
    : readingOf(path, parsed.assignments);
}
