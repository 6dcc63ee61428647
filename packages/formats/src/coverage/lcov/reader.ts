import { available, unavailable } from '@cm/model';

import { lineBlocks } from '../../bytes/lines.ts';
import type { Reader } from '../format.ts';
import { directives } from './directives.ts';
import { cell } from './scanner.ts';
import { sections } from './section.ts';

/**
 * Reads a tracefile. Nearly all of one is lines of plain small numbers and names: those are read in place by the scanner; all
 * others, and whatever is odd, one by one by `directives`.
 */
export function openLcov(): Reader {
  const state = sections();
  const { scanner } = state;
  const slow = directives(state);

  function piece(bytes: Uint8Array, start: number, until: number): string | null {
    let at = start;
    while (at < until) {
      if (state.section !== null) at = scanner.run(at);
      if (at === until) return null;
      if (scanner.cells()[cell.isFull] !== 0) {
        if (!scanner.grow()) return `line ${state.line + 1}: ${tooLong}`;
        continue;
      }
      const newline = bytes.indexOf(10, at);
      state.line += 1;
      const problem = slow(bytes, at, newline);
      if (problem !== null) return `line ${state.line}: ${problem}`;
      at = newline + 1;
    }
    return null;
  }

  const lines = lineBlocks((bytes, start, end) => {
    for (let at = start; at < end;) {
      const until = scanner.load(bytes, at, end);
      const problem = piece(bytes, at, until);
      if (problem !== null) return problem;
      at = until;
    }
    return null;
  });
  return {
    push: lines.push,
    end: () => {
      const problem = lines.end() ?? state.unfinished();
      const notes = state.notes();
      scanner.release();
      if (problem !== null) return unavailable(problem);
      return available({
        format: 'lcov',
        writtenAt: null,
        roots: [],
        files: state.files,
        notes,
      });
    },
  };
}

const tooLong =
  'no source file has millions of lines, and this record has. Let the tool write the report again, and pass it on as it was written';
