import { looseHeader } from './header-loose.ts';
import { plainPrefix } from './odd-characters.ts';
import { columnAt, excerpt } from './text.ts';
import { unfinishedHeader } from './unfinished.ts';
import type { HeaderProblemKind, Loose } from './header-loose.ts';
import type { OddCharacter } from './odd-characters.ts';

/** Why a line is no Conventional Commits header, where, and what was probably meant. */
export interface HeaderProblem {
  readonly kind: HeaderProblemKind;
  /** 1-based, in characters. */
  readonly column: number;
  /** The offending text, cut short where it is long. */
  readonly found: string;
  /** The corrected header; null where it cannot be derived without guessing. */
  readonly suggestion: string | null;
  /** Given with kind `odd-character`. */
  readonly character: OddCharacter | null;
}

/** Finds the first reason in reading order; an odd character only where it is the cause. Expects no white space at the end. */
export function explainHeader(text: string): HeaderProblem {
  if (text === '') return { kind: 'empty', column: 1, found: '', suggestion: null, character: null };
  if (unfinishedHeader(text)?.kind === 'autosquash') {
    return { kind: 'unfinished', column: 1, found: excerpt(text), suggestion: null, character: null };
  }
  const plain = plainPrefix(text, prefixEnd(text));
  const loose = looseHeader(plain.text);
  const suggestion = suggestionOf(loose);
  if (plain.first !== null && (suggestion !== null || loose.issues.length === 0)) {
    const { offset, character } = plain.first;
    return { kind: 'odd-character', column: columnAt(text, offset), found: text[offset] ?? '', suggestion, character };
  }
  const issue = loose.issues[0] ?? { kind: 'no-colon' as const, offset: 0, found: text };
  return {
    kind: issue.kind,
    column: columnAt(plain.text, issue.offset),
    found: excerpt(issue.found),
    suggestion,
    character: null,
  };
}

/** The prefix ends one character after the first colon or its look-alike; without one only the first character counts. */
function prefixEnd(text: string): number {
  const colon = text.search(/[:：﹕︓∶ː꞉։׃]/);
  return colon === -1 ? 1 : Math.min(colon + 2, text.length);
}

function suggestionOf(loose: Loose): string | null {
  const subject = loose.subject.trim();
  if (!loose.repairable || loose.type === '' || subject === '') return null;
  const scope = loose.scope.trim();
  return `${loose.type.toLowerCase()}${scope === '' ? '' : `(${scope})`}${loose.breaking ? '!' : ''}: ${subject}`;
}
