/** White space as PostgreSQL knows it, and a byte order mark. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xfeff;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter, an underscore, or anything beyond ASCII. */
export function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

export function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code) || code === 36;
}

/** Where the line ends: at its line feed, or the text. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Where a quoted part ends, given where its inside begins; a doubled quote stays inside, and so does an escaped one. */
export function quotedEnd(text: string, from: number, close: string, backslash: boolean): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (backslash && character === '\\') at += 2;
    else if (character !== close) at += 1;
    else if (text.charAt(at + 1) === close) at += 2;
    else return at + 1;
  }
  return text.length;
}

/** Where a comment ends that may hold others. */
export function nestedCommentEnd(text: string, start: number): number {
  let depth = 1;
  let at = start + 2;
  while (at < text.length && depth > 0) {
    const two = text.slice(at, at + 2);
    if (two === '/*') depth += 1;
    if (two === '*/') depth -= 1;
    at += two === '/*' || two === '*/' ? 2 : 1;
  }
  return Math.min(at, text.length);
}

/** Where a string in dollar quotes ends (`$$ … $$`, `$tag$ … $tag$`); null where the dollar opens none. */
export function dollarQuoteEnd(text: string, start: number): number | null {
  let at = start + 1;
  while (isWordPart(text.charCodeAt(at)) && text.charAt(at) !== '$') at += 1;
  if (text.charAt(at) !== '$') return null;
  const tag = text.slice(start, at + 1);
  const close = text.indexOf(tag, at + 1);
  return close < 0 ? text.length : close + tag.length;
}
