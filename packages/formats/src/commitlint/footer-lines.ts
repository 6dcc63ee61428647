import type { CommitlintParser } from './types.ts';

/** Tells the lines with which commitlint lets the footer begin. */
export interface FooterReader {
  /** `BREAKING CHANGE: …`, also as a bullet. */
  isNote(line: string): boolean;
  /** `Token: value` or `Token #1` at the start of a line. */
  isToken(line: string): boolean;
}

/** The reader for one parser's note keywords and issue prefixes. */
export function footerReader({ noteKeywords, issuePrefixes }: CommitlintParser): FooterReader {
  const note = new RegExp(`^(?:\\*\\s+)?(?:${anyOf(noteKeywords)}):`, 'i');
  const token = new RegExp(`^(?:BREAKING CHANGE|[\\w-]+)(?::\\s+|\\s+(?:${anyOf(issuePrefixes)})).`, 'i');
  return { isNote: (line) => note.test(line), isToken: (line) => token.test(line) };
}

/** A pattern for one of several literal words, trimmed as the parser trims them. */
export function anyOf(words: readonly string[]): string {
  return words.map((word) => word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
