/** The offset after `$NAME`, `${NAME}` or `$(command)` that starts at a `$`; an open one goes on to the end. */
export function skipExpansion(text: string, at: number): number {
  const next = text[at + 1];
  if (next === '{') {
    const close = text.indexOf('}', at);
    return close === -1 ? text.length : close + 1;
  }
  if (next !== '(') return at + 1;
  let depth = 0;
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === '(') depth += 1;
    else if (text[end] === ')') depth -= 1;
    if (depth === 0) return end + 1;
  }
  return text.length;
}
