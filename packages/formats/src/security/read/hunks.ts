import type { HunkLine } from '../types.ts';

const sides: Readonly<Record<string, HunkLine['side']>> = { '+': 'added', '-': 'removed', ' ': 'context' };

/** Calls back for each line of a file's hunks, in order. What stands before the first hunk is passed over. */
export function eachHunkLine(patch: string, visit: (line: HunkLine) => void): void {
  let under = '';
  let old = 0;
  let now = 0;
  let hunk = 0;
  let inside = false;
  for (let at = 0; at < patch.length;) {
    const feed = patch.indexOf('\n', at);
    const end = feed === -1 ? patch.length : feed;
    const mark = patch.charAt(at);
    if (mark === '@') {
      const head = hunkHead(patch.slice(at, end));
      inside = head !== null;
      if (head !== null) ({ old, now, under } = head);
      hunk += 1;
    }
    // Editors that trim lines leave an empty line where a blank one stood.
    const side = mark === '\n' ? 'context' : sides[mark];
    if (inside && side !== undefined) {
      visit({ side, text: lineText(patch, at + 1, end), line: side === 'removed' ? old : now, hunk, under });
      if (side !== 'added') old += 1;
      if (side !== 'removed') now += 1;
    }
    at = end + 1;
  }
}

function lineText(patch: string, from: number, end: number): string {
  return patch.slice(from, patch.charAt(end - 1) === '\r' ? end - 1 : end);
}

function hunkHead(line: string): { readonly old: number; readonly now: number; readonly under: string } | null {
  const found = /^@@ -([0-9]{1,10})(?:,[0-9]{1,10})? \+([0-9]{1,10})(?:,[0-9]{1,10})? @@/.exec(line.slice(0, 80));
  if (found === null) return null;
  return { old: Number(found[1]), now: Number(found[2]), under: line.slice(found[0].length).trim() };
}
