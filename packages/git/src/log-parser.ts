import { isAscii } from 'node:buffer';

import type { GitCommit } from '@cm/app';

/** Five lines, then the message; a name or an address holds no line break, and no part holds a zero byte. `%m`: `-` marks a boundary. */
export const logFormat = '--format=%m%H %P%n%an%n%ae%n%cn%n%ce%n%B';
const boundaryMark = 45;

/** Largest commit that is read, in bytes. */
export const commitCap = 32 * 1024 * 1024;

export interface LogParser {
  /** Reads the next bytes; gives each commit as its record ends. False: a record is too large or malformed. */
  readonly push: (chunk: Buffer) => boolean;
  /** Whether the output ended with a whole record. */
  readonly whole: () => boolean;
}

/**
 * Parses `git log -z` as it streams; linear. Records are decoded together, and every part of a commit is cut out of that
 * one text, which costs half of decoding one by one. Those that are not in ASCII are decoded each for itself: one word in
 * another script makes a whole text twice as large, and slower to work with. A record that spans chunks is copied, so
 * that a chunk may be overwritten when `push` returns.
 */
export function createLogParser(
  onCommit: (commit: GitCommit) => void,
  onBoundary: (sha: string) => void = () => undefined,
): LogParser {
  let rest: Buffer[] = [];
  let restBytes = 0;
  /** First parent of the commit before. */
  let awaited = '';

  function give(text: string, at: number, end: number): boolean {
    const commit = commitOf(text, at + 1, end, awaited);
    if (commit === null) return false;
    awaited = commit.parents[0] ?? '';
    if (text.charCodeAt(at) === boundaryMark) onBoundary(commit.sha);
    else onCommit(commit);
    return true;
  }

  /** Of one text with a unit for each byte; a record in another script is decoded for itself. */
  function giveAll(records: Buffer): boolean {
    const text = records.toString('latin1');
    let odd = nextOdd(records, text, 0);
    for (let at = 0; at < text.length;) {
      const end = text.indexOf('\0', at);
      if (odd < end) {
        const own = records.toString('utf8', at, end);
        if (!give(own, 0, own.length)) return false;
        odd = nextOdd(records, text, end);
      } else if (!give(text, at, end)) return false;
      at = end + 1;
    }
    return true;
  }

  return {
    whole: () => restBytes === 0,
    push: (chunk) => {
      const end = chunk.lastIndexOf(0) + 1;
      if (end > 0) {
        // Only the record that was cut is put together; the others are read where they stand.
        const first = restBytes === 0 ? 0 : chunk.indexOf(0) + 1;
        const cut = first === 0 ? null : Buffer.concat([...rest, chunk.subarray(0, first)]);
        rest = [];
        restBytes = 0;
        if (cut !== null && !giveAll(cut)) return false;
        if (first < end && !giveAll(chunk.subarray(first, end))) return false;
      }
      if (end < chunk.length) {
        rest.push(Buffer.from(chunk.subarray(end)));
        restBytes += chunk.length - end;
      }
      return restBytes <= commitCap;
    },
  };
}

/**
 * The commit of a record; null where it lacks a line or ends before its message. What repeats from commit to commit is
 * cut out once: most are the parent of the one before, and were committed by their author.
 */
function commitOf(text: string, from: number, end: number, awaited: string): GitCommit | null {
  const shaEnd = text.indexOf(' ', from);
  const hashesEnd = text.indexOf('\n', from);
  const nameEnd = text.indexOf('\n', hashesEnd + 1);
  const emailEnd = text.indexOf('\n', nameEnd + 1);
  const committerEnd = text.indexOf('\n', emailEnd + 1);
  const messageStart = text.indexOf('\n', committerEnd + 1) + 1;
  const ordered = from < shaEnd && shaEnd < hashesEnd && hashesEnd < nameEnd && nameEnd < emailEnd;
  if (!ordered || emailEnd >= committerEnd || committerEnd >= messageStart || messageStart > end) return null;
  const authorName = text.slice(hashesEnd + 1, nameEnd);
  const authorEmail = text.slice(nameEnd + 1, emailEnd);
  return {
    sha: shared(awaited, text, from, shaEnd),
    parents: parentsOf(text, shaEnd + 1, hashesEnd),
    authorName,
    authorEmail,
    committerName: shared(authorName, text, emailEnd + 1, committerEnd),
    committerEmail: shared(authorEmail, text, committerEnd + 1, messageStart - 1),
    message: text.slice(messageStart, end),
  };
}

const beyondAscii = /[\u0080-\u00ff]/g;
/** Bytes that are looked at together. */
const windowBytes = 4096;

/** Offset of the next byte that is not in ASCII; behind the text without one. Node looks at whole windows sooner than any pattern. */
function nextOdd(bytes: Buffer, text: string, from: number): number {
  let at = from;
  while (at < text.length && isAscii(bytes.subarray(at, at + windowBytes))) at += windowBytes;
  beyondAscii.lastIndex = at;
  return beyondAscii.test(text) ? beyondAscii.lastIndex - 1 : text.length;
}

/** A part of the text: the string that is there already where it is the same. */
function shared(known: string, text: string, from: number, to: number): string {
  return known.length === to - from && text.startsWith(known, from) ? known : text.slice(from, to);
}

function parentsOf(text: string, from: number, to: number): readonly string[] {
  if (from === to) return [];
  const hashes = text.slice(from, to);
  return hashes.includes(' ') ? hashes.split(' ') : [hashes];
}
