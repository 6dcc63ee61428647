/** No heading that counts is longer, in UTF-16 units. */
const longest = 100;

interface Heading {
  /** How many `#` it has; 0 for a heading that is no Markdown one. */
  readonly level: number;
}

interface HeadingText extends Heading {
  /** In small letters, without `#`, emphasis and the colon at its end. */
  readonly text: string;
  readonly colon: boolean;
}

/**
 * Reads `Changes:`, `Changes`, `## Changes`, `**Changes:**` and `Changes since v1.2.2:`, in any case; null for all else.
 * Advise `Changes:`, for `git tag -a` drops lines that start with `#` unless it is told `--cleanup=whitespace`.
 */
export function changesHeading(line: string): Heading | null {
  const heading = headingText(line);
  if (heading === null) return null;
  const { text, level, colon } = heading;
  const longer = /^changes (?:in|since|from|for|of) \S/.test(text) && (colon || level > 0);
  return text === 'changes' || longer ? { level } : null;
}

/** A Markdown heading below one of the given level, which groups the items of a list; none where that is no Markdown one. */
export function isDeeperHeading(line: string, level: number): boolean {
  return level > 0 && (markdownHeading.exec(line)?.[1]?.length ?? 0) > level;
}

const otherNames: ReadonlySet<string> = new Set([
  'change',
  'changed',
  'change list',
  'change log',
  'changelist',
  'changelog',
  'full changelog',
  'notable changes',
  'release notes',
  'what changed',
  "what's changed",
  "what's new",
  'what is new',
]);

/** Whether people would take a line for the heading: another name for it, or changes on the same line as the word. */
export function isLookalike(line: string): boolean {
  const heading = headingText(line.replaceAll('’', "'"));
  if (heading !== null && otherNames.has(heading.text)) return true;
  return /^\s{0,3}(?:#{1,6} )?[*_]{0,2}changes[*_]{0,2}:[*_]{0,2} ?\S/i.test(line);
}

const markdownHeading = /^ {0,3}(#{1,6})(?=[ \t])/;

function headingText(line: string): HeadingText | null {
  if (line.length > longest || /^[ \t]*\*[ \t]/.test(line)) return null;
  const marks = markdownHeading.exec(line);
  const level = marks?.[1]?.length ?? 0;
  const plain = line
    .slice(marks?.[0].length ?? 0)
    .replaceAll(/[*_#]/g, '')
    .trim()
    .toLowerCase();
  const colon = plain.endsWith(':') || plain.endsWith('：');
  return { level, colon, text: colon ? plain.slice(0, -1).trimEnd() : plain };
}
