import type { CoveredFile, LineTable } from '../format.ts';

/** A file whose lines are known: only such a one can be written. */
export type LinedFile = CoveredFile & { readonly lines: LineTable };

/** The files whose lines are known, by path, so that the same coverage gives the same bytes. */
export function writable(files: readonly CoveredFile[]): readonly LinedFile[] {
  const lined = files.filter((file): file is LinedFile => file.lines !== null);
  return lined.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** How much text one piece holds at least, but for the last. */
const pieceLength = 1 << 16;

/** Lines of text, gathered into pieces. */
export function* pieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length;
    if (length < pieceLength) continue;
    yield `${piece.join('\n')}\n`;
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}
