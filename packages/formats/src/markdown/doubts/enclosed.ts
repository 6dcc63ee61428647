import { tagAt } from '../blocks/tags.ts';
import type { PlaceholderKind } from '../types.ts';

/** What stands in brackets: a placeholder, or (kind null) something to step over whole, such as a tag. */
export interface Enclosed {
  readonly kind: PlaceholderKind | null;
  /** Offset after it. */
  readonly end: number;
}

/** A placeholder is short. UTF-16 units. */
const longest = 80;

/** Reads what a `<`, `[` or `{` opens; null where it opens nothing that matters. */
export function enclosedAt(text: string, at: number, isCode: boolean, links: ReadonlySet<string>): Enclosed | null {
  if (text[at] === '<') return angleAt(text, at, isCode);
  return text[at] === '[' ? bracketAt(text, at, isCode, links) : bracesAt(text, at);
}

function angleAt(text: string, at: number, isCode: boolean): Enclosed | null {
  const tag = isCode ? null : tagAt(text, at);
  if (tag !== null) return { kind: null, end: tag.end };
  const inner = innerOf(text, at, '>');
  if (inner === null || inner.includes('<') || !startsWithLetter(inner) || inner.endsWith(' ')) return null;
  const end = at + inner.length + 2;
  if (inner.includes('://') || inner.includes('@')) return { kind: null, end };
  return isWordLetter(text[at - 1]) && isWordLetter(text[at - 2]) ? null : { kind: 'angle', end };
}

function bracketAt(text: string, at: number, isCode: boolean, links: ReadonlySet<string>): Enclosed | null {
  const inner = innerOf(text, at, ']');
  if (inner === null || inner.length < 2 || inner.includes('[') || isWordLetter(text[at - 1])) return null;
  const end = at + inner.length + 2;
  if ('([:'.includes(text[end] ?? '-') || links.has(inner.toLowerCase())) return { kind: null, end };
  if (!startsWithLetter(inner) || isCommonTag(inner) || (isCode && /^.[-,"'$]|\./u.test(inner))) return null;
  return { kind: 'bracket', end };
}

function bracesAt(text: string, at: number): Enclosed | null {
  if (text[at + 1] === '{') {
    const close = text.slice(at, at + longest).indexOf('}}');
    const inner = close === -1 ? '.' : text.slice(at + 2, at + close).trim();
    return inner.startsWith('.') || inner === '' ? null : { kind: 'braces', end: at + close + 2 };
  }
  const inner = innerOf(text, at, '}');
  if (inner === null || text[at - 1] === '$' || text[at - 1] === '@') return null;
  return /^\p{L}[\p{L}\p{N} _-]*$/u.test(inner) ? { kind: 'braces', end: at + inner.length + 2 } : null;
}

function innerOf(text: string, at: number, close: string): string | null {
  const head = text.slice(at + 1, at + longest);
  const end = head.indexOf(close);
  return end === -1 ? null : head.slice(0, end);
}

/** `[DB]`, `[staging]`, `[ACME-12]`: what people put before a line to sort it. */
function isCommonTag(inner: string): boolean {
  if (/\d/u.test(inner)) return true;
  if (/^[A-Z]{2,4}$/u.test(inner))
    return !['NAME', 'DATE', 'TIME', 'USER', 'TEAM', 'LINK', 'ID', 'SHA', 'TAG'].includes(inner);
  return tags.has(inner.toLowerCase());
}

const tags = new Set(
  'prod production staging stage dev test qa optional required manual automatic automated note warning important tip caution'.split(
    ' ',
  ),
);

function startsWithLetter(inner: string): boolean {
  return /^[\p{L}…]/u.test(inner);
}

function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}_]/u.test(letter);
}
