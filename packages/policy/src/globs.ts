import { type GlobSegment, type GlobToken, readGlob } from './glob-tokens.ts';

/**
 * Whether a gitignore pattern covers a path: by itself, or by covering a folder above it. A pattern without a slash
 * holds at every depth; one with a slash, from the root; one that ends in a slash, for folders. A path with a slash at
 * its end is a folder. A pattern that git would call broken covers nothing. Source: gitignore(5), "PATTERN FORMAT".
 */
export function matchGlob(pattern: string, path: string): boolean {
  return compileGlob(pattern)(path);
}

/** `matchGlob` with the pattern read once, for many paths. */
export function compileGlob(pattern: string): (path: string) => boolean {
  const folderOnly = pattern.endsWith('/');
  const body = folderOnly ? pattern.slice(0, -1) : pattern;
  const segments = body === '' ? null : readGlob(body.startsWith('/') ? body.slice(1) : body);
  if (segments === null) {
    return () => false;
  }
  const anchored = body.includes('/');
  const wanted = [...(anchored ? [] : ['globstar' as const]), ...endInOneSegment(segments)];
  return (path) => {
    const isFolder = path.endsWith('/');
    const parts = (isFolder ? path.slice(0, -1) : path).split('/');
    const end = endOfMatch(wanted, parts, false);
    return end !== null && (!folderOnly || isFolder || end < parts.length);
  };
}

/**
 * Whether the last of the patterns that covers the path says yes; a leading `!` makes a pattern say no. Unlike git, a
 * file may be taken back from a folder that an earlier pattern covers: in a policy the last word should win.
 */
export function matchGlobs(patterns: readonly string[], path: string): boolean {
  return compileGlobs(patterns)(path);
}

/** `matchGlobs` with the patterns read once, for many paths. */
export function compileGlobs(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const says = !pattern.startsWith('!');
    return { says, covers: compileGlob(says ? pattern : pattern.slice(1)) };
  });
  return (path) => tests.findLast((test) => test.covers(path))?.says ?? false;
}

/**
 * Whether a pattern is the name of a branch or tag, whole: `release/*` is neither `release/1/fix` nor `x/release/1`, so
 * that no branch becomes a protected one by the end of its name.
 */
export function matchRefName(pattern: string, name: string): boolean {
  const segments = readGlob(pattern);
  const wanted = segments?.at(-1) === 'globstar' ? [...endInOneSegment(segments), 'globstar' as const] : segments;
  return wanted !== null && wanted !== undefined && endOfMatch(wanted, name.split('/'), true) !== null;
}

/** A `**` at the end asks for at least one segment: `a/**` covers what is in `a`, not `a`. */
function endInOneSegment(segments: readonly GlobSegment[]): readonly GlobSegment[] {
  return segments.map((segment, index) => (segment === 'globstar' && index === segments.length - 1 ? [many] : segment));
}

const many: GlobToken = { kind: 'many' };

/**
 * How many of the path's segments the pattern takes, as few as it can (`whole`: all of them), or null. Going back to
 * the last `**` alone is enough, so each pair of segments is compared once at most.
 */
function endOfMatch(wanted: readonly GlobSegment[], parts: readonly string[], whole: boolean): number | null {
  let at = 0;
  let part = 0;
  let retry: { readonly at: number; part: number } | null = null;
  for (;;) {
    const segment = wanted[at];
    if (segment === 'globstar') {
      retry = { at: at + 1, part };
      at += 1;
    } else if (segment === undefined && (!whole || part === parts.length)) {
      return part;
    } else if (segment !== undefined && part < parts.length && matchSegment(segment, parts[part] ?? '')) {
      at += 1;
      part += 1;
    } else if (retry === null || retry.part >= parts.length) {
      return null;
    } else {
      retry.part += 1;
      at = retry.at;
      part = retry.part;
    }
  }
}

/** The same walk on characters: the last `*` takes one more each time that what follows it does not fit. */
function matchSegment(tokens: readonly GlobToken[], text: string): boolean {
  let at = 0;
  let index = 0;
  let retry: { readonly at: number; index: number } | null = null;
  while (index < text.length || at < tokens.length) {
    const token = tokens[at];
    if (token?.kind === 'many') {
      retry = { at: at + 1, index };
      at += 1;
    } else if (token !== undefined && index < text.length && takes(token, text.charAt(index))) {
      at += 1;
      index += 1;
    } else if (retry !== null && retry.index < text.length) {
      retry.index += 1;
      at = retry.at;
      index = retry.index;
    } else {
      return false;
    }
  }
  return tokens.length > 0;
}

function takes(token: Exclude<GlobToken, { readonly kind: 'many' }>, char: string): boolean {
  return token.kind === 'any' || (token.kind === 'char' ? token.char === char : token.matches(char));
}
