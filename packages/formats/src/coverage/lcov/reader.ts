import { available, unavailable } from '@cm/model';

import { lineBlocks } from '../../bytes/lines.ts';
import type { Reader } from '../format.ts';
import { directives } from './directives.ts';
import { quickLines } from './quick.ts';
import { sections } from './section.ts';

/**
 * Reads a tracefile. Nearly all of one is DA and BRDA lines of plain small numbers: those are read in place by
 * `quickLines`; all others, and whatever is odd, one by one by `directives`.
 */
export function openLcov(): Reader {
  const state = sections();
  const quick = quickLines(state);
  const slow = directives(state);
  const lines = lineBlocks((bytes, start, end) => {
    let at = start;
    for (;;) {
      at = quick(bytes, at, end);
      if (at === end) return null;
      const newline = bytes.indexOf(10, at);
      state.line += 1;
      const problem = slow(bytes, at, newline);
      if (problem !== null) return `line ${state.line}: ${problem}`;
      at = newline + 1;
    }
  });
  return {
    push: lines.push,
    end: () => {
      const problem = lines.end() ?? state.unfinished();
      if (problem !== null) return unavailable(problem);
      return available({
        format: 'lcov',
        writtenAt: null,
        roots: [],
        files: state.files,
        notes: state.notes(),
      });
    },
  };
}
