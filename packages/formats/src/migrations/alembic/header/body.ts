/** What may follow a function's body and cannot stand in brackets. */
const definition = /(?:def|class|async)\b|@/y;
/** With one of these in a body, a line in the first column may belong to a string, or a name of the module may be set. */
const doubtful = ["'''", '\\\n', 'global'];
const triple = '"""';

/**
 * Where the body of a function or class ends, found by searching and not by reading: `from` is the line below its head. Null where
 * that is not certain. Linear in the body.
 */
export function bodyEnd(text: string, from: number): number | null {
  const end = firstColumn(text, from);
  definition.lastIndex = end;
  if (end < text.length && !definition.test(text)) return null;
  const body = text.slice(from, end);
  if (doubtful.some((mark) => body.includes(mark))) return null;
  return body.includes(triple) && !closesAll(body) ? null : end;
}

/** Where the next line begins with a statement: with neither blank nor comment nor the end of a bracket. Of the text where none does. */
function firstColumn(text: string, from: number): number {
  for (let at = from; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    if (!' \t\n#)]}'.includes(text.charAt(at))) return at;
  }
  return text.length;
}

/** Whether every long string that begins in a body certainly ends in it: so SQL is written. */
function closesAll(body: string): boolean {
  if (body.includes('\\')) return false;
  const parts = body.split(triple);
  return (
    parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 1 || index === parts.length - 1 || opens(part))
  );
}

/** Whether long quotes behind a piece of code open a string: its last line is within no comment, no other string and no f-string. */
function opens(code: string): boolean {
  const line = code.slice(code.lastIndexOf('\n') + 1);
  return !/[#']|[fFtT]$/.test(line) && line.split('"').length % 2 === 1;
}
