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
 * Parses `git log -z` as it streams. Linear: a record that spans chunks is copied and joined once, so that a chunk may be
 * overwritten when `push` returns. The hashes are decoded on their own, so that keeping one does not keep the message it
 * was cut from.
 */
export function createLogParser(
  onCommit: (commit: GitCommit) => void,
  onBoundary: (sha: string) => void = () => undefined,
): LogParser {
  let rest: Buffer[] = [];
  let restBytes = 0;

  function give(bytes: Buffer, from: number, to: number): boolean {
    const commit = commitOf(bytes, from + 1, to);
    if (commit === null) return false;
    if (bytes[from] === boundaryMark) onBoundary(commit.sha);
    else onCommit(commit);
    return true;
  }

  function giveJoined(last: Buffer): boolean {
    const record = Buffer.concat([...rest, last]);
    rest = [];
    restBytes = 0;
    return give(record, 0, record.length);
  }

  return {
    whole: () => restBytes === 0,
    push: (chunk) => {
      let at = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, at)) {
        const read = restBytes === 0 ? give(chunk, at, end) : giveJoined(chunk.subarray(at, end));
        if (!read) return false;
        at = end + 1;
      }
      if (at < chunk.length) {
        rest.push(Buffer.from(chunk.subarray(at)));
        restBytes += chunk.length - at;
      }
      return restBytes <= commitCap;
    },
  };
}

function commitOf(bytes: Buffer, from: number, to: number): GitCommit | null {
  const text = bytes.toString('utf8', from, to);
  const hashesEnd = text.indexOf('\n');
  const nameEnd = text.indexOf('\n', hashesEnd + 1);
  const emailEnd = text.indexOf('\n', nameEnd + 1);
  const committerEnd = text.indexOf('\n', emailEnd + 1);
  const messageStart = text.indexOf('\n', committerEnd + 1) + 1;
  const shaEnd = text.indexOf(' ');
  if (hashesEnd === -1 || shaEnd === -1 || shaEnd > hashesEnd) return null;
  if (nameEnd === -1 || emailEnd === -1 || committerEnd === -1 || messageStart === 0) return null;
  return {
    sha: bytes.toString('latin1', from, from + shaEnd),
    parents: parentsOf(bytes.toString('latin1', from + shaEnd + 1, from + hashesEnd)),
    authorName: text.slice(hashesEnd + 1, nameEnd),
    authorEmail: text.slice(nameEnd + 1, emailEnd),
    committerName: text.slice(emailEnd + 1, committerEnd),
    committerEmail: text.slice(committerEnd + 1, messageStart - 1),
    message: text.slice(messageStart),
  };
}

function parentsOf(hashes: string): readonly string[] {
  if (hashes === '') return [];
  return hashes.includes(' ') ? hashes.split(' ') : [hashes];
}
