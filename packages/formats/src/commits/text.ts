/** White space as git's own `isspace` has it: space, tab, line feed, carriage return, and nothing of Unicode. */
export function isGitSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** A letter or digit of ASCII, which is all that git and Conventional Commits allow in a token. */
export function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Trims what git trims, so that a no-break space at an end survives as it does in git. */
export function trimGitSpace(text: string): string {
  return trimmedBetween(text, 0, text.length);
}

/** The same of a part of a text, cut out once. */
export function trimmedBetween(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isGitSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isGitSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Trims the end alone, by git's notion of white space. */
export function trimGitEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isGitSpace(text.charCodeAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** Offsets (UTF-16 units) at which lines start; a last line feed opens no further line, the empty text has no line. */
export function lineStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length;) {
    starts.push(at);
    const feed = text.indexOf('\n', at);
    if (feed === -1) break;
    at = feed + 1;
  }
  return starts;
}

/** One line without its line ending; `index` counts from 0. */
export function lineAt(text: string, starts: readonly number[], index: number): string {
  const start = starts[index] ?? text.length;
  let end = starts[index + 1] ?? text.length;
  if (end > start && text.charCodeAt(end - 1) === 10) end -= 1;
  if (end > start && text.charCodeAt(end - 1) === 13) end -= 1;
  return text.slice(start, end);
}

/** Whether the line from `start` to `end` holds white space only, without making a string of it. */
export function isBlankBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isGitSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Characters (code points) in a text, because a reader counts an emoji as one. */
export function codePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xdc00 || code > 0xdfff) count += 1;
  }
  return count;
}

/** 1-based column of an offset, in characters, as an editor shows it. */
export function columnAt(line: string, offset: number): number {
  return codePoints(line.slice(0, offset)) + 1;
}

/** The start of a text for use in a message: at most `max` UTF-16 units, cut between characters. */
export function excerpt(text: string, max = 60): string {
  if (text.length <= max) return text;
  const end = (text.charCodeAt(max - 1) & 0xfc00) === 0xd800 ? max - 1 : max;
  return `${text.slice(0, end)}…`;
}

/** Line feeds in `text[from, to)`. */
export function lineFeedsBefore(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
