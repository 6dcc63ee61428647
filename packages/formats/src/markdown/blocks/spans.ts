/** A piece of a line: words, or what stands between backticks. Offsets in the line, without the backticks. */
export interface Piece {
  readonly kind: 'text' | 'code';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Run {
  readonly at: number;
  readonly length: number;
}

/** Cuts a line at its code spans: a run of backticks closes at the next run of the same length. Linear. */
export function piecesOf(line: string): readonly Piece[] {
  if (!line.includes('`')) return [{ kind: 'text', text: line, start: 0, end: line.length }];
  const runs = runsOf(line);
  const closing = closingRuns(runs);
  const pieces: Piece[] = [];
  let from = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    const close = runs[closing[index] ?? -1];
    if (run === undefined || close === undefined) continue;
    pieces.push(piece('text', line, from, run.at), piece('code', line, run.at + run.length, close.at));
    from = close.at + close.length;
    index = closing[index] ?? index;
  }
  pieces.push(piece('text', line, from, line.length));
  return pieces.filter(({ start, end }) => start < end);
}

function piece(kind: Piece['kind'], line: string, start: number, end: number): Piece {
  return { kind, text: line.slice(start, end), start, end };
}

function runsOf(line: string): readonly Run[] {
  const runs: Run[] = [];
  let at = line.indexOf('`');
  while (at !== -1) {
    let end = at;
    while (line[end] === '`') end += 1;
    runs.push({ at, length: end - at });
    at = line.indexOf('`', end);
  }
  return runs;
}

function closingRuns(runs: readonly Run[]): readonly (number | null)[] {
  const next = new Map<number, number>();
  const closing: (number | null)[] = [];
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.length ?? 0;
    closing[index] = next.get(length) ?? null;
    next.set(length, index);
  }
  return closing;
}
