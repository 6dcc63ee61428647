import { available, unavailable } from '@cm/model';
import type { Fact } from '@cm/model';

import { lineBlocks } from '../bytes/lines.ts';
import { fileList } from './files.ts';
import { headers } from './headers.ts';
import { hunkLines } from './hunk-lines.ts';
import type { Diff, DiffOptions } from './types.ts';

/** Reads a diff as its bytes come; see `coverage/format.ts` for what `push` and `end` promise. */
export interface DiffReader {
  readonly push: (bytes: Uint8Array) => string | null;
  readonly end: () => Fact<Diff>;
}

/**
 * Reads a unified diff between two trees, with or without context lines, as `git diff` writes it and as other tools do; text
 * around it (a commit message) is passed over. Combined diffs, whatever is cut off, and two changes of one path (several
 * commits in a row, whose line numbers mean different trees) are refused.
 */
export function diffReader(options: DiffOptions = {}): DiffReader {
  const files = fileList(options);
  const hunk = hunkLines(files);
  const header = headers(files, hunk);

  function piece(bytes: Uint8Array, start: number, end: number): string | null {
    let at = start;
    while (at < end) {
      at = hunk.read(bytes, at, end);
      const problem = at < end ? (hunk.problem() ?? header.read(bytes, at, bytes.indexOf(10, at))) : null;
      if (problem !== null) return `line ${files.line}: ${problem}`;
      if (at < end) at = bytes.indexOf(10, at) + 1;
    }
    return null;
  }

  const lines = lineBlocks((bytes, start, end) => {
    for (let at = start; at < end;) {
      const until = files.scanner.load(bytes, at, end);
      const problem = piece(bytes, at, until);
      if (problem !== null) return problem;
      at = until;
    }
    return null;
  });
  return {
    push: lines.push,
    end: () => {
      const problem = lines.end() ?? hunk.unfinished() ?? header.unfinished();
      files.scanner.release();
      return problem === null ? available({ files: files.all }) : unavailable(problem);
    },
  };
}
