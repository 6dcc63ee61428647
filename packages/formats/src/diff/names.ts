import { unquoted } from './quoted.ts';

/** The two names of a `diff --git` line, without the prefixes (`a/`, `b/`) that both had or both lacked. */
export interface HeaderNames {
  readonly old: string;
  readonly new: string;
  /** Characters of the prefix of either: 2 or 0. */
  readonly prefix: number;
}

/**
 * Reads what stands behind `diff --git `. Names with spaces are not quoted there, so two plain names are told apart by being
 * the same, prefixes aside. Null where they cannot be (a rename): then other lines of the header tell them.
 */
export function headerNames(text: string): HeaderNames | null {
  const pair = text.startsWith('"') ? quotedPair(text) : evenPair(text);
  if (pair === null) return null;
  const left = pair[0];
  const right = pair[1];
  if (left === right) return { old: left, new: right, prefix: 0 };
  const isPrefixed = /^[a-z]\//.test(left) && /^[a-z]\//.test(right);
  if (!isPrefixed || (left.slice(2) !== right.slice(2) && !(left.startsWith('a/') && right.startsWith('b/'))))
    return null;
  return { old: left.slice(2), new: right.slice(2), prefix: 2 };
}

function quotedPair(text: string): readonly [string, string] | null {
  const left = unquoted(text);
  if (left === null) return null;
  const rest = text.slice(left.length + 1);
  const right = rest.startsWith('"') ? (unquoted(rest)?.name ?? null) : rest;
  return right === null ? null : [left.name, right];
}

/** Two names of the same length, with a space in the middle. */
function evenPair(text: string): readonly [string, string] | null {
  const middle = (text.length - 1) / 2;
  const left = text.slice(0, middle);
  const right = text.slice(middle + 1);
  if (text.charAt(middle) !== ' ' || (left !== right && left.slice(2) !== right.slice(2))) return null;
  return [left, right];
}

/** The name of a `rename to` line or the like: whole, quoted or not. Null where it is not well formed. */
export function nameOf(text: string): string | null {
  if (!text.startsWith('"')) return text;
  const quoted = unquoted(text);
  return quoted !== null && quoted.length === text.length ? quoted.name : null;
}

/** The name of a `---` or `+++` line, behind which a tab and a time may stand; `/dev/null` stays. Null: not well formed. */
export function fileName(text: string): string | null {
  const tab = text.indexOf('\t');
  return nameOf(tab < 0 ? text : text.slice(0, tab));
}
