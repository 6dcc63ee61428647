import { available, unavailable } from '@cm/model';

import { lineBlocks, longestLine } from '../../bytes/lines.ts';
import { excerpt, hasWord, trimmedEnd, wordBytes } from '../../bytes/text.ts';
import type { Reader } from '../format.ts';
import { lineBuilder } from '../table/lines.ts';
import { emptyBlock, readBlock } from './block.ts';
import { goFiles } from './files.ts';
import type { GoFile } from './files.ts';
import { lastLineOf, mostLines, mostLinesInAll, tablesOf } from './tables.ts';

const modeWord = wordBytes('mode: ');
const again = 'Let `go test -coverprofile` write the profile again, and pass it on as it was written';

/** Reads a profile, or several put together, each of which begins with its `mode:` line. */
export function openGo(): Reader {
  const files = goFiles();
  const block = emptyBlock();
  let number = 0;
  let hasMode = false;

  function line(bytes: Uint8Array, start: number, end: number): string | null {
    if (end === start) return null;
    if (hasWord(bytes, start, end, modeWord)) {
      hasMode = true;
      return null;
    }
    if (!hasMode) return `a profile begins with \`mode: set\`, and this is ${excerpt(bytes, start, end)}. ${again}`;
    if (end - start >= longestLine || !readBlock(block, bytes, start, end)) {
      return `${excerpt(bytes, start, end)} is not \`file:line.column,line.column statements count\`. ${again}`;
    }
    if (block.to > mostLines) return `no Go file has a line ${block.to}. ${again}`;
    files.add(block, bytes, start);
    return null;
  }

  const lines = lineBlocks((bytes, start, end) => {
    for (let at = start; at < end;) {
      const newline = bytes.indexOf(10, at);
      number += 1;
      const problem = line(bytes, at, trimmedEnd(bytes, at, newline));
      if (problem !== null) return `line ${number}: ${problem}`;
      at = newline + 1;
    }
    return null;
  });
  return {
    push: lines.push,
    end: () => {
      const cut = lines.end();
      const all = files.all();
      const problem = cut ?? (hasMode ? tooMuch(all) : `the profile is empty. ${again}`);
      if (problem !== null) return unavailable(problem);
      const builder = lineBuilder();
      const covered = all.map((file) => tablesOf(file, builder));
      return available({ format: 'go', writtenAt: null, roots: [], files: covered, notes: [] });
    },
  };
}

function tooMuch(all: readonly GoFile[]): string | null {
  let total = 0;
  for (const { regions } of all) total += lastLineOf(regions);
  return total > mostLinesInAll ? `its files have ${total} lines; ${mostLinesInAll} are read. Give it in parts` : null;
}
