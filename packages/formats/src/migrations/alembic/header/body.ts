/** What begins in the first column: neither blank nor comment nor the end of a bracket. */
const inFirstColumn = /\n[^\s#)\]}]/g;
/** What may follow a function's body and cannot stand in brackets. */
const definition = /(?:def|class|async)\b|@/y;
/** With one of these in a body, a line in the first column may belong to a string, or a name of the module may be set. */
const doubtful = ['"""', "'''", '\\\n', 'global'];

/**
 * Where the body of a function or class ends, found by searching and not by reading: `from` is the line below its head. Null where
 * that is not certain. Linear in the body.
 */
export function bodyEnd(text: string, from: number): number | null {
  inFirstColumn.lastIndex = from - 1;
  const end = inFirstColumn.test(text) ? inFirstColumn.lastIndex - 1 : text.length;
  definition.lastIndex = end;
  if (end < text.length && !definition.test(text)) return null;
  const body = text.slice(from, end);
  return doubtful.some((mark) => body.includes(mark)) ? null : end;
}
