import type { SourceFile } from '../format.ts';
import type { Body, Reading, Revision, RevisionHeader } from '../model/revision.ts';
import { remarksOf } from './remarks.ts';
import { textOfFile } from './text.ts';

/** A file of a revision, read. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** The files of a revision as text, or the first that has none. */
export function readFiles(files: readonly SourceFile[]): Reading<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    const found = textOfFile(file);
    if ('reason' in found) return unparsable(file.path, null, found.reason);
    read.push({ path: file.path, text: found.text, lines: lineCount(found.text) });
  }
  return { kind: 'revision', value: read };
}

/** Lines of a text; a line feed at the end begins none. */
function lineCount(text: string): number {
  return Math.max(1, text.split('\n').length - (text.endsWith('\n') ? 1 : 0));
}

/** What a reader says of a file that it cannot read. */
export function unparsable(path: string, line: number | null, reason: string): Reading<never> {
  return { kind: 'unparsable', path, line, reason };
}

/** A revision of SQL files out of its two halves. */
export function sqlRevision(
  header: RevisionHeader,
  title: string,
  files: readonly ReadFile[],
  { up, down, meaning }: { readonly up: Body; readonly down: Body; readonly meaning: string },
): Reading<Revision> {
  const remarks = files.flatMap(({ path, text }) => remarksOf(path, text));
  return { kind: 'revision', value: { ...header, title, up, down, remarks, imports: [], meaning } };
}
