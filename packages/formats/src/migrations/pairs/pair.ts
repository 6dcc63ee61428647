import type { SourceFile } from '../format.ts';
import type { Body, Reading, Revision, RevisionHeader } from '../model/revision.ts';
import { bodyOf, missingBody } from './body.ts';
import { chained } from './chain.ts';
import { compareIds, numberedOf } from './numbered.ts';
import { meaningOf } from './remarks.ts';
import { type ReadFile, readFiles, sqlRevision } from './revision.ts';

/** Headers of files whose names begin with their version. */
export function numberedHeaders(files: readonly (readonly SourceFile[])[]): readonly Reading<RevisionHeader>[] {
  const groups = files.map((group) => {
    const [first] = group;
    const named = first === undefined ? null : numberedOf(first.path);
    return named === null ? null : { id: named.id, paths: group.map(({ path }) => path) };
  });
  return chained(groups, compareIds);
}

/** A revision of an up file and a down file; either may be missing. `transaction`: by the text of a file. */
export function pairRevision(
  files: readonly SourceFile[],
  header: RevisionHeader,
  transaction: (text: string) => 'shared' | 'none',
  meaning: (text: string) => string = meaningOf,
): Reading<Revision> {
  const read = readFiles(files);
  if (read.kind !== 'revision') return read;
  const isDown = ({ path }: ReadFile): boolean => numberedOf(path)?.half === 'down';
  const up = read.value.find((file) => !isDown(file));
  const down = read.value.find(isDown);
  const body = (file: ReadFile | undefined): Body =>
    file === undefined
      ? missingBody(header.path)
      : bodyOf({ path: file.path, sql: file.text, line: 1, endLine: file.lines, transaction: transaction(file.text) });
  return sqlRevision(header, numberedOf(header.path)?.title ?? '', read.value, {
    up: body(up),
    down: body(down),
    meaning: [up, down].map((file) => (file === undefined ? '' : meaning(file.text))).join('\n-- down\n'),
  });
}
