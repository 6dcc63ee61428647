import { isAlphanumeric } from './text.ts';

/** How a line that was meant as a trailer is written: `plain` is how git wants it. */
export type CandidateShape = 'plain' | 'indented' | 'bullet' | 'quoted' | 'markup' | 'comment' | 'wrong-separator';

export interface Candidate {
  readonly shape: CandidateShape;
  readonly value: string;
}

/**
 * Reads a line as an attempt at the trailer `key`, in any of the ways that people write it: indented, as a bullet,
 * quoted, bold, as a heading, with another separator. Null where the line only mentions the word.
 */
export function candidateIn(line: string, key: string): Candidate | null {
  const { at, shape } = skipOrnaments(line);
  if (!hasKeyAt(line, at, key)) return null;
  const after = line.slice(at + key.length);
  const closing = /^[*_`]{0,3}/.exec(after)?.[0] ?? '';
  const rest = after.slice(closing.length);
  const separator = /^[ \t]{0,8}(:|：|=|#|-(?=[ \t]))[*_`]{0,3}/.exec(rest);
  if (separator === null) return bareCandidate(rest, shape);
  const marked = closing !== '' || /[*_`]$/.test(separator[0]) || shape === 'markup';
  const value = rest.slice(separator[0].length).trim();
  const plain = marked ? value.replace(/[*_`]{1,3}$/, '').trim() : value;
  if (separator[1] === ':') return { shape: shape ?? (marked ? 'markup' : 'plain'), value: plain };
  return otherSeparator(separator[1] === '#' ? `#${plain}` : plain);
}

/** Whether the key stands at an offset, in any case; most lines are done with at their first character. */
function hasKeyAt(line: string, at: number, key: string): boolean {
  const code = line.charCodeAt(at);
  if (code < 128 && (code | 32) !== (key.charCodeAt(0) | 32)) return false;
  return line.slice(at, at + key.length).toLowerCase() === key.toLowerCase();
}

function otherSeparator(value: string): Candidate | null {
  return isIdentifier(value) ? { shape: 'wrong-separator', value } : null;
}

/** `Task TASK-1`: a key and one identifier with a digit, and nothing more; prose such as `Task 1 is done` is no attempt. */
function bareCandidate(rest: string, shape: CandidateShape | null): Candidate | null {
  return /^[ \t]/.test(rest) && shape !== 'comment' ? otherSeparator(rest.trim()) : null;
}

function isIdentifier(value: string): boolean {
  return value.length <= 40 && /^#?[A-Za-z0-9][\w/#-]{0,39}$/.test(value) && /[0-9]/.test(value);
}

function skipOrnaments(line: string): { readonly at: number; readonly shape: CandidateShape | null } {
  let at = 0;
  let shape: CandidateShape | null = null;
  for (; at < line.length && at < 40 && !isAlphanumeric(line.charCodeAt(at)); at += 1) {
    const found = ornament(line, at);
    if (found === null) break;
    if (shape === null || shape === 'indented') shape = found;
  }
  return { at, shape };
}

const ornaments: ReadonlyMap<string, CandidateShape> = new Map([
  [' ', 'indented'],
  ['\t', 'indented'],
  ['\u00a0', 'indented'],
  ['#', 'comment'],
  ['>', 'quoted'],
  ['_', 'markup'],
  ['`', 'markup'],
  ['*', 'markup'],
]);

function ornament(line: string, at: number): CandidateShape | null {
  const character = line.charAt(at);
  const bullet = '*-+•'.includes(character) && /[ \t]/.test(line.charAt(at + 1));
  return bullet ? 'bullet' : (ornaments.get(character) ?? null);
}
