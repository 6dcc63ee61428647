import { anyOf, footerReader } from './footer-lines.ts';
import type { ReadMessage } from './read-message.ts';
import type { CommitlintParser } from './types.ts';

const actions = anyOf(['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved']);
const url = /\bhttps?:\/\/(?:www\.)?[-a-zA-Z0-9@:%_+.~#?&/=]+\b/;

/** What of a message the reader of references goes over. */
type Read = Pick<ReadMessage, 'header' | 'lines'>;

/**
 * Tells whether commitlint finds a reference to an issue in a message: a prefix such as `#` at the start of a word or
 * after the name of a repository, and a name with a digit. The words "fixes" and the like cut a line into sentences;
 * one with a URL has no references; the line that begins a note has none either.
 */
export function referenceFinder(parser: CommitlintParser): (message: Read) => boolean {
  const footer = footerReader(parser);
  const prefix = new RegExp(anyOf(parser.issuePrefixes), 'i');
  const isReference = referenceTest(parser.issuePrefixes);
  const holds = (line: string, inFooter: boolean): boolean =>
    prefix.test(line) && sentences(line, inFooter).some((text) => isReference(text) && !url.test(text));
  return ({ header, lines }) => {
    if (header !== null && holds(header, false)) return true;
    // After a note's line all lines are the note's, until a footer's line; the line after that is never taken as a note.
    let inNote = false;
    let plain = false;
    for (const line of lines) {
      if (!plain && footer.isNote(line)) {
        inNote = true;
        continue;
      }
      const token = footer.isToken(line);
      if (holds(line, token)) return true;
      plain = inNote && token;
      inNote &&= !token;
    }
    return false;
  };
}

/** Tests a text up to its first line terminator: the parser does not look behind one. */
function referenceTest(prefixes: readonly string[]): (text: string) => boolean {
  const word = '[\\w\\-./]';
  const name = `(?:${anyOf(prefixes)})(?=[\\w-]*\\d)[\\w-]+(?=\\s|$|[,;.)\\]])`;
  const pattern = new RegExp(`(?<!${word})(?:${word}+(?!${word}))?${name}`, 'i');
  return (text) => pattern.test(text.split(/[\r\u2028\u2029]/, 1)[0] ?? '');
}

const keyword = new RegExp(`(?<!\\w)(?:${actions})(?!\\w)`, 'gi');
const opening = new RegExp(`(?<!\\w)(?:${actions})\\s+`, 'gi');
const openingInFooter = new RegExp(`(?<!\\w)(?:${actions}):?\\s+`, 'gi');
const terminator = /[\r\u2028\u2029]/g;

/**
 * A line cut at its keywords: what stands before one, and what follows it up to the next or the line's end. A keyword
 * with a line terminator before that point cuts nothing.
 */
function sentences(line: string, inFooter: boolean): readonly string[] {
  const start = inFooter ? openingInFooter : opening;
  const found: string[] = [];
  let rest = 0;
  let stop = -1;
  start.lastIndex = 0;
  for (let match = start.exec(line); match !== null; match = start.exec(line)) {
    const from = start.lastIndex;
    const to = indexFrom(keyword, line, from);
    if (stop < from) stop = indexFrom(terminator, line, from);
    if (stop < to) {
      start.lastIndex = match.index + 1;
      continue;
    }
    found.push(line.slice(rest, match.index), line.slice(from, to));
    rest = to;
    start.lastIndex = to;
  }
  return [...found, line.slice(rest)];
}

/** Where the pattern matches next; the text's length where it does not. */
function indexFrom(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
