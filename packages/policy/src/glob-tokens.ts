/** One unit of a glob inside a path segment; it takes one character, or with `many` any number of them. */
export type GlobToken =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'many' }
  | { readonly kind: 'class'; readonly matches: (char: string) => boolean };

/** A pattern between two slashes; `globstar` is a `**` that stands alone and takes any number of whole segments. */
export type GlobSegment = 'globstar' | readonly GlobToken[];

/**
 * Splits a pattern at its slashes, with escapes and character classes read as git's wildmatch reads them; null where
 * the pattern is broken (an open `[`, a `\` at its end) and so matches nothing.
 */
export function readGlob(pattern: string): readonly GlobSegment[] | null {
  const segments: GlobSegment[] = [];
  let tokens: GlobToken[] = [];
  let at = 0;
  while (at < pattern.length) {
    const step = readToken(pattern, at);
    if (step === null) {
      return null;
    }
    at = step.next;
    if (step.token === 'slash') {
      segments.push(asSegment(tokens));
      tokens = [];
    } else {
      tokens.push(step.token);
    }
  }
  segments.push(asSegment(tokens));
  return segments;
}

interface Step {
  readonly token: GlobToken | 'slash';
  readonly next: number;
}

function asSegment(tokens: readonly GlobToken[]): GlobSegment {
  return tokens.length > 1 && tokens.every((token) => token.kind === 'many') ? 'globstar' : tokens;
}

function readToken(pattern: string, at: number): Step | null {
  const char = pattern.charAt(at);
  switch (char) {
    case '*':
      return { token: { kind: 'many' }, next: at + 1 };
    case '?':
      return { token: { kind: 'any' }, next: at + 1 };
    case '[':
      return readClass(pattern, at + 1);
    case '\\':
      return at + 1 < pattern.length ? literal(pattern.charAt(at + 1), at + 2) : null;
    default:
      return literal(char, at + 1);
  }
}

function literal(char: string, next: number): Step {
  return { token: char === '/' ? 'slash' : { kind: 'char', char }, next };
}

type CharTest = (char: string) => boolean;

/** Reads a class from behind its `[`. A `]` that comes first stands for itself. */
function readClass(pattern: string, from: number): Step | null {
  const negated = pattern[from] === '!' || pattern[from] === '^';
  const first = negated ? from + 1 : from;
  const tests: CharTest[] = [];
  let at = first;
  while (at < pattern.length && (pattern[at] !== ']' || at === first)) {
    const member = readMember(pattern, at);
    if (member === null) {
      return null;
    }
    tests.push(member.test);
    at = member.next;
  }
  if (at >= pattern.length) {
    return null;
  }
  const matches: CharTest = (char) => tests.some((test) => test(char)) !== negated;
  return { token: { kind: 'class', matches }, next: at + 1 };
}

/** One member of a class: a named class, a range, or a character. */
function readMember(pattern: string, at: number): { readonly test: CharTest; readonly next: number } | null {
  const end = pattern.startsWith('[:', at) ? pattern.indexOf(']', at + 2) : -1;
  if (end > at + 2 && pattern[end - 1] === ':') {
    const named = namedClasses[pattern.slice(at + 2, end - 1)];
    return named === undefined ? null : { test: (char) => named.test(char), next: end + 1 };
  }
  const low = readMemberChar(pattern, at);
  if (low === null) {
    return null;
  }
  const dashed = pattern[low.next] === '-' && low.next + 1 < pattern.length && pattern[low.next + 1] !== ']';
  if (!dashed) {
    return { test: (char) => char === low.char, next: low.next };
  }
  const high = readMemberChar(pattern, low.next + 1);
  // The first character counts by itself too, so that `[z-a]` still takes `z`.
  return high && { test: (char) => char === low.char || (char >= low.char && char <= high.char), next: high.next };
}

function readMemberChar(pattern: string, at: number): { readonly char: string; readonly next: number } | null {
  const escaped = pattern[at] === '\\' ? 1 : 0;
  const char = pattern[at + escaped];
  return char === undefined ? null : { char, next: at + escaped + 1 };
}

/** POSIX classes in ASCII. Source: git's wildmatch.c. */
const namedClasses: Readonly<Record<string, RegExp | undefined>> = {
  alnum: /^[0-9A-Za-z]$/,
  alpha: /^[A-Za-z]$/,
  blank: /^[ \t]$/,
  cntrl: /^[\x00-\x1f\x7f]$/,
  digit: /^[0-9]$/,
  graph: /^[\x21-\x7e]$/,
  lower: /^[a-z]$/,
  print: /^[\x20-\x7e]$/,
  punct: /^[!-/:-@[-`{-~]$/,
  space: /^[ \t\n\v\f\r]$/,
  upper: /^[A-Z]$/,
  xdigit: /^[0-9A-Fa-f]$/,
};
