/**
 * The lines of a description that its readers see: without HTML comments and without code blocks, which hold examples. A
 * comment that nothing closes is text. Linear.
 */
export function visibleLines(body: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of withoutComments(body).split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.slice(0, 200))?.[1] ?? null;
    if (fence === null && mark === null) lines.push(line);
    else if (fence === null) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = null;
  }
  return lines;
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at + 4);
    if (end === -1) break;
    kept.push(text.slice(from, at));
    from = end + 3;
  }
  return [...kept, text.slice(from)].join('');
}
