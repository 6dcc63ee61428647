/** Where a Python file breaks off, and why: one sentence. */
export interface Fault {
  readonly line: number | null;
  readonly reason: string;
}

/** Puts what py-ast throws into words, and names what people leave behind most often: the marks of a merge conflict. */
export function faultOf(error: unknown, source: string): Fault {
  const conflict = conflictLine(source);
  if (conflict !== null) {
    return { line: conflict, reason: `Line ${conflict} is a mark of a merge conflict that nobody resolved.` };
  }
  if (error instanceof RangeError)
    return { line: null, reason: 'Brackets or blocks are nested too deeply to be read.' };
  const message = error instanceof Error ? error.message : String(error);
  const said = lineOf(error, message);
  // The end of the file counts as its last line.
  const line = said === null ? null : Math.min(said, source.trimEnd().split('\n').length);
  const what = withoutPlace(message);
  if (line === null) return { line, reason: `Python's grammar does not allow it: ${what}.` };
  return { line, reason: `Python's grammar does not allow line ${line}: ${what}.` };
}

function conflictLine(source: string): number | null {
  if (!source.includes('<<<<<<< ')) return null;
  const at = source.split('\n').findIndex((line) => line.startsWith('<<<<<<< '));
  return at < 0 ? null : at + 1;
}

function lineOf(error: unknown, message: string): number | null {
  if (typeof error === 'object' && error !== null && 'lineno' in error && typeof error.lineno === 'number')
    return error.lineno;
  const place = / at line (\d{1,9})/.exec(message);
  return place === null ? null : Number(place[1]);
}

/** The message up to the place that it names itself, cut short: it may quote the file. */
function withoutPlace(message: string): string {
  const place = message.lastIndexOf(' at line ');
  const what = (place < 0 ? message : message.slice(0, place)).split('\n', 1)[0] ?? '';
  return what.length > 160 ? `${what.slice(0, 160)}…` : what;
}
