/** What to do next: a sentence, then text to copy. Either may be empty. */
export interface RemedyParts {
  readonly sentence: string;
  readonly code: string;
}

/** Reads as prose: starts with a capital and ends like a sentence that leads to something. */
function isSentence(line: string): boolean {
  return /^\p{Lu}/u.test(line) && /[.:]$/u.test(line);
}

function dedent(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const depth = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  return lines.map((line) => line.slice(Math.min(depth, line.length))).join('\n');
}

/**
 * Tells the sentence of a remedy from the lines to copy: one line is a sentence; of several, the first is one if it
 * reads like one, and the rest is text to copy, kept as it stands but for the indentation that all its lines share.
 */
export function remedyParts(remedy: string): RemedyParts {
  const lines = remedy.replaceAll('\r\n', '\n').split('\n');
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const [first = '', ...rest] = lines;
  if (rest.length === 0) return { sentence: first.trim(), code: '' };
  if (!isSentence(first.trim())) return { sentence: '', code: dedent(lines) };
  while (rest.length > 0 && rest[0]?.trim() === '') rest.shift();
  return { sentence: first.trim(), code: dedent(rest) };
}
