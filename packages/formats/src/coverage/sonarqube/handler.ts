import type { Attributes } from '../../xml/attributes.ts';
import { bytesOf } from '../../xml/bytes.ts';
import { vocabulary } from '../../xml/vocabulary.ts';
import type { CoverageReport } from '../format.ts';
import { Files } from '../xml/files.ts';
import { noLine, skippedNote } from '../xml/notes.ts';
import type { ReportHandler } from '../xml/reader.ts';

/** What of SonarQube's XML is read. */
export const words = vocabulary(
  ['lineToCover', 'file'],
  ['lineNumber', 'covered', 'branchesToCover', 'coveredBranches', 'path'],
);

const { element, attribute } = words;
const no = bytesOf('false');

/** Reads one report; it says whether a line was run, not how often. */
export function sonarqubeHandler(): ReportHandler {
  const files = new Files(true);
  let inFile = false;
  return {
    open: (which, attributes) => {
      if (which === element.file) {
        inFile = true;
        const path = attributes.text(attribute.path);
        if (!path) return 'a file has no "path". Let the tool write the path of each source file.';
        files.start(path);
      } else if (inFile) {
        const problem = addLine(files, attributes);
        if (problem !== null) return problem;
      } else return 'a line stands outside any <file>. Put it into the file that it belongs to.';
      return files.problem;
    },
    close: (which) => {
      if (which === element.file) inFile = false;
      return null;
    },
    report: () => reportOf(files),
  };
}

function addLine(files: Files, attributes: Attributes): string | null {
  const covered = attributes.isTrue(attribute.covered);
  if (!covered && !attributes.equals(attribute.covered, no)) {
    return '"covered" is neither true nor false. Let the tool write one of them for each line.';
  }
  const line = attributes.number(attribute.lineNumber);
  files.line(line, covered ? 1 : 0);
  const branches = attributes.number(attribute.branchesToCover);
  const taken = attributes.number(attribute.coveredBranches);
  if (branches > 0) files.someBranches(line, taken >= 0 ? Math.min(taken, branches) : 0, branches);
  return null;
}

function reportOf(files: Files): CoverageReport {
  return {
    format: 'sonarqube',
    writtenAt: null,
    roots: [],
    files: files.done(),
    notes: skippedNote(files.skippedLines, noLine),
  };
}
