import { footerReader, type FooterReader } from './footer-lines.ts';
import type { CommitlintParser } from './types.ts';

/** A message in the parts that commitlint's rules look at; null where commitlint finds none. */
export interface ReadMessage {
  readonly header: string | null;
  readonly type: string | null;
  readonly scope: string | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly footer: string | null;
  /** Every line but the first, as the footer and references are looked for in them. */
  readonly lines: readonly string[];
}

/** Reads messages with one parser's options. Equal to conventional-commits-parser 7.1.4, but linear and not recursive. */
export function messageReader(parser: CommitlintParser): (message: string) => ReadMessage {
  const footer = footerReader(parser);
  return (message) => readMessage(message, parser.header, footer);
}

function readMessage(message: string, form: CommitlintParser['header'], footer: FooterReader): ReadMessage {
  const [first, ...lines] = trimNewLines(message)
    .split(/\r?\n/)
    .filter((line) => !/^\s*gpg:/.test(line));
  const header = first === undefined || first === '' ? null : first;
  const found = lines.findIndex((line) => footer.isNote(line) || footer.isToken(line));
  const end = found === -1 ? lines.length : found;
  return {
    header,
    ...headerParts(header, form),
    body: joined(lines.slice(0, end)),
    footer: joined(lines.slice(end)),
    lines,
  };
}

function joined(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : trimNewLines(lines.join('\n'));
}

const plain = /^(\w*)(?:\((.*)\))?: (.*)$/;
const bang = /^(\w*)(?:\((.*)\))?!?: (.*)$/;
const breaking = /^(\w*)(?:\((.*)\))?!: (.*)$/;

/** The dot of these patterns stops at a line terminator; with one in the header they cannot match, and would go over it again and again. */
const terminator = /[\r\u2028\u2029]/;

function headerParts(
  header: string | null,
  form: CommitlintParser['header'],
): Pick<ReadMessage, 'type' | 'scope' | 'subject'> {
  const match = header === null || terminator.test(header) ? null : matched(header, form);
  return { type: match?.[1] || null, scope: match?.[2] || null, subject: match?.[3] || null };
}

function matched(header: string, form: CommitlintParser['header']): RegExpExecArray | null {
  if (form === 'plain') return plain.exec(header);
  return (form === 'breaking-first' ? breaking.exec(header) : null) ?? bang.exec(header);
}

/** Whether one of the characters that a dot in a pattern does not match stands in a text without line feeds. */
export function hasLineTerminator(text: string): boolean {
  return terminator.test(text);
}

function trimNewLines(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isNewLine(text.charCodeAt(start))) start += 1;
  while (end > start && isNewLine(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isNewLine(code: number): boolean {
  return code === 10 || code === 13;
}
