/** What stands between two slashes: `**`, a plain name, or a name with `*` and `?` in it. */
type Segment = { readonly kind: 'deep' } | { readonly kind: 'name'; readonly name: string } | Wild;

interface Wild {
  readonly kind: 'wild';
  /** A character, or what `*` and `?` stand for. */
  readonly tokens: readonly (string | typeof many | typeof one)[];
}

const many = Symbol('*');
const one = Symbol('?');

/**
 * How a path may go on behind the pattern: not at all (`docs/*` holds for files of that folder only), in any way (a name
 * may be a folder), or it has to (`docs/`).
 */
type Tail = 'none' | 'may' | 'must';

export interface Pattern {
  /** The folder or file at the root that every covered path begins with; null where that is not fixed. */
  readonly first: string | null;
  /** `parts`: the path, split at its slashes. */
  readonly covers: (parts: readonly string[]) => boolean;
}

/** Reads a pattern once, for many paths. Time grows with the pattern's length times the path's. */
export function compilePattern(pattern: string): Pattern {
  const inFolder = pattern.endsWith('/');
  const body = inFolder ? pattern.slice(0, -1) : pattern;
  const anchored = body.includes('/');
  const segments = (body.startsWith('/') ? body.slice(1) : body).split('/').map(segmentOf);
  const endsDeep = segments.at(-1)?.kind === 'deep';
  const kept = endsDeep && !inFolder ? segments.slice(0, -1) : segments;
  const wanted: readonly Segment[] = anchored || endsDeep ? kept : [{ kind: 'deep' }, ...kept];
  const tail = inFolder || endsDeep ? 'must' : tailOf(segments.at(-1));
  const [head] = wanted;
  return { first: head?.kind === 'name' ? head.name : null, covers: (parts) => covers(wanted, tail, parts) };
}

function segmentOf(text: string): Segment {
  if (text === '**') return { kind: 'deep' };
  const tokens: (string | typeof many | typeof one)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') {
      at += 1;
      tokens.push(text.charAt(at));
    } else if (char === '*') tokens.push(many);
    else tokens.push(char === '?' ? one : char);
  }
  const plain = tokens.filter((token) => typeof token === 'string');
  return plain.length === tokens.length ? { kind: 'name', name: plain.join('') } : { kind: 'wild', tokens };
}

/** A `*` alone takes the files of one folder; any other name may be that of a folder. */
function tailOf(last: Segment | undefined): Tail {
  return last?.kind === 'wild' && last.tokens.length === 1 && last.tokens[0] === many ? 'none' : 'may';
}

function covers(wanted: readonly Segment[], tail: Tail, parts: readonly string[]): boolean {
  const last = tail === 'must' ? parts.length - 1 : parts.length;
  return walk({
    count: wanted.length,
    length: parts.length,
    isStar: (at) => wanted[at]?.kind === 'deep',
    fits: (at, part) => takes(wanted[at], parts[part] ?? ''),
    mayEnd: (part) => (tail === 'none' ? part === last : part <= last),
  });
}

function takes(segment: Segment | undefined, name: string): boolean {
  if (segment?.kind === 'name') return segment.name === name;
  if (segment?.kind !== 'wild') return false;
  const { tokens } = segment;
  return walk({
    count: tokens.length,
    length: name.length,
    isStar: (at) => tokens[at] === many,
    fits: (at, index) => tokens[at] === one || tokens[at] === name.charAt(index),
    mayEnd: (index) => index === name.length,
  });
}

/** What is wanted, one after the other, and what it is held against; a star takes any number of it. */
interface Walk {
  readonly count: number;
  readonly length: number;
  readonly isStar: (at: number) => boolean;
  readonly fits: (at: number, index: number) => boolean;
  /** Whether all that was wanted may end there. */
  readonly mayEnd: (index: number) => boolean;
}

/** Going back to the last star alone is enough: what stands before it took as little as it could. */
function walk({ count, length, isStar, fits, mayEnd }: Walk): boolean {
  let [at, index] = [0, 0];
  let retry: { readonly at: number; index: number } | null = null;
  for (;;) {
    if (at < count && isStar(at)) {
      at += 1;
      retry = { at, index };
    } else if (at === count && mayEnd(index)) {
      return true;
    } else if (at < count && index < length && fits(at, index)) {
      at += 1;
      index += 1;
    } else if (retry === null || retry.index >= length) {
      return false;
    } else {
      retry.index += 1;
      [at, index] = [retry.at, retry.index];
    }
  }
}
