import type { SourceFile } from '../format.ts';
import type { Reading, Revision, RevisionHeader } from '../model/revision.ts';
import { bodyOf, missingBody } from './body.ts';
import type { Sections } from './goose-sections.ts';
import { numberedOf } from './numbered.ts';
import { meaningOf } from './remarks.ts';
import { type ReadFile, readFiles, sqlRevision, unparsable } from './revision.ts';

/** A revision of one file with sections. */
export function sectionRevision(
  files: readonly SourceFile[],
  header: RevisionHeader,
  cut: (file: ReadFile) => Sections,
): Reading<Revision> {
  const read = readFiles(files);
  if (read.kind !== 'revision') return read;
  const [file] = read.value;
  if (file === undefined) return { kind: 'not-a-revision' };
  const sections = cut(file);
  if ('reason' in sections) return unparsable(file.path, sections.line, sections.reason);
  const { up, down } = sections;
  return sqlRevision(header, numberedOf(file.path)?.title ?? '', read.value, {
    up: up === null ? missingBody(file.path) : bodyOf(up),
    down: down === null ? missingBody(file.path) : bodyOf(down),
    meaning: [up, down]
      .map((section) => (section === null ? '' : `-- ${section.transaction}\n${meaningOf(section.sql)}`))
      .join('\n-- down\n'),
  });
}
