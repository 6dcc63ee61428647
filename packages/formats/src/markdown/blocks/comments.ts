/**
 * The lines of one block without HTML comments; their number stays. A comment that nothing closes hides the rest of a block
 * of HTML, and is plain text in a paragraph.
 */
export function withoutComments(lines: readonly string[], isHtml: boolean): readonly string[] {
  const text = lines.join('\n');
  let at = text.indexOf('<!--');
  if (at === -1) return lines;
  let out = '';
  let from = 0;
  while (at !== -1) {
    const close = text.indexOf('-->', at + 2);
    if (close === -1 && !isHtml) break;
    const end = close === -1 ? text.length : close + 3;
    out += text.slice(from, at) + '\n'.repeat(lineFeeds(text, at, end));
    from = end;
    at = text.indexOf('<!--', end);
  }
  return (out + text.slice(from)).split('\n');
}

/** Whether a line is one that Markdown shows nothing of: `[//]: # (a hint)`, and the definition of a link. */
export function isDefinition(line: string): boolean {
  const text = line.trimStart();
  if (!text.startsWith('[')) return false;
  const close = text.indexOf(']');
  return close > 1 && text[close + 1] === ':' && !text.startsWith('[^');
}

function lineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
