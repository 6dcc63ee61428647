interface Span {
  readonly lineno: number;
  readonly col_offset: number;
  readonly end_lineno?: number;
  readonly end_col_offset?: number;
}

/** A node as written, on one line, at most `most` characters. `lines`: of the whole file. Columns count bytes of UTF-8. */
export function segmentOf(lines: readonly string[], node: Span, most: number): string {
  const first = node.lineno - 1;
  const last = (node.end_lineno ?? node.lineno) - 1;
  const parts: string[] = [];
  let length = 0;
  for (let at = first; at <= last && length <= most; at += 1) {
    const line = lines[at] ?? '';
    const from = at === first ? columnOf(line, node.col_offset) : 0;
    const to = at === last && node.end_col_offset !== undefined ? columnOf(line, node.end_col_offset) : line.length;
    const part = line.slice(from, to).slice(0, 4 * most);
    parts.push(part);
    length += part.trim().length;
  }
  return short(parts.join(' '), most);
}

/** One line of text with single blanks, at most `most` characters; the last of them says that there is more. */
export function short(text: string, most: number): string {
  if (text.length <= most && !odd.test(text)) return text;
  const line = text
    .slice(0, most * 8)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** White space that would be put right. */
const odd = /^\s|\s$|\s\s|[^\S ]/;

const longestLine = 5000;

/** The index of the character that begins at a byte of UTF-8; in a very long line near it. */
function columnOf(line: string, bytes: number): number {
  if (line.length > longestLine) return Math.min(bytes, line.length);
  let at = 0;
  for (let left = bytes; left > 0 && at < line.length; at += 1) left -= widthOf(line.charCodeAt(at));
  return at;
}

/** Bytes of one UTF-16 unit; the two halves of a pair make four. */
function widthOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
}
