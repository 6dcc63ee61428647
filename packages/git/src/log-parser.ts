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
 * Parses `git log -z` as it streams; linear. Records in ASCII are decoded together, and every part of a commit is cut out
 * of that one text, which costs half of decoding one by one. Others are decoded each for itself: one word in another
 * script makes a whole text twice as large, and slower to work with. A record that spans chunks is copied, so that a
 * chunk may be overwritten when `push` returns.
 */
export function createLogParser(
  onCommit: (commit: GitCommit) => void,
  onBoundary: (sha: string) => void = () => undefined,
): LogParser {
  let rest: Buffer[] = [];
  let restBytes = 0;

  function give(text: string, at: number, end: number): boolean {
    const commit = commitOf(text, at + 1, end);
    if (commit === null) return false;
    if (text.charCodeAt(at) === boundaryMark) onBoundary(commit.sha);
    else onCommit(commit);
    return true;
  }

  function giveTogether(records: Buffer): boolean {
    const text = records.toString('latin1');
    for (let at = 0; at < text.length;) {
      const end = text.indexOf('\0', at);
      if (!give(text, at, end)) return false;
      at = end + 1;
    }
    return true;
  }

  function giveEach(records: Buffer): boolean {
    for (let at = 0; at < records.length;) {
      const end = records.indexOf(0, at);
      const text = records.toString('utf8', at, end);
      if (!give(text, 0, text.length)) return false;
      at = end + 1;
    }
    return true;
  }

  return {
    whole: () => restBytes === 0,
    push: (chunk) => {
      const end = chunk.lastIndexOf(0) + 1;
      if (end > 0) {
        const last = chunk.subarray(0, end);
        const records = restBytes === 0 ? last : Buffer.concat([...rest, last]);
        rest = [];
        restBytes = 0;
        if (!(isAscii(records) ? giveTogether(records) : giveEach(records))) return false;
      }
      if (end < chunk.length) {
        rest.push(Buffer.from(chunk.subarray(end)));
        restBytes += chunk.length - end;
      }
      return restBytes <= commitCap;
    },
  };
}

/** The commit of a record; null where it lacks a line or ends before its message. */
function commitOf(text: string, from: number, end: number): GitCommit | null {
  const shaEnd = text.indexOf(' ', from);
  const hashesEnd = text.indexOf('\n', from);
  const nameEnd = text.indexOf('\n', hashesEnd + 1);
  const emailEnd = text.indexOf('\n', nameEnd + 1);
  const committerEnd = text.indexOf('\n', emailEnd + 1);
  const messageStart = text.indexOf('\n', committerEnd + 1) + 1;
  const ordered = from < shaEnd && shaEnd < hashesEnd && hashesEnd < nameEnd && nameEnd < emailEnd;
  if (!ordered || emailEnd >= committerEnd || committerEnd >= messageStart || messageStart > end) return null;
  return {
    sha: text.slice(from, shaEnd),
    parents: parentsOf(text.slice(shaEnd + 1, hashesEnd)),
    authorName: text.slice(hashesEnd + 1, nameEnd),
    authorEmail: text.slice(nameEnd + 1, emailEnd),
    committerName: text.slice(emailEnd + 1, committerEnd),
    committerEmail: text.slice(committerEnd + 1, messageStart - 1),
    message: text.slice(messageStart, end),
  };
}

function parentsOf(hashes: string): readonly string[] {
  if (hashes === '') return [];
  return hashes.includes(' ') ? hashes.split(' ') : [hashes];
}
