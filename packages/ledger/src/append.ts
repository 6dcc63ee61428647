import { type Entry, type EntryDraft, type Head, lineOf, noHash, type Sha256 } from './entry.ts';
import { fileOf } from './file-name.ts';

/** Lines to put at the end of files, each with its line feed, in order. */
export interface Addition {
  /** File to the text that its end gets; a file that is not there yet begins with it. */
  readonly files: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
  readonly head: Head;
}

/** What all entries of one writing have in common. */
export interface Writing {
  /** Milliseconds since 1970 UTC. A clock that went back is not followed: time stands still until it has caught up. */
  readonly now: number;
  /** SHA-256 of the policy in force. */
  readonly policy: string;
}

/** Continues a chain; null where there is nothing to write. */
export function append(
  head: Head | null,
  drafts: readonly EntryDraft[],
  writing: Writing,
  sha256: Sha256,
): Addition | null {
  const now = new Date(writing.now).toISOString();
  const time = head !== null && head.time > now ? head.time : now;
  const entries: Entry[] = [];
  let text = '';
  let last = head;
  for (const { kind, payload } of drafts) {
    const entry = {
      seq: (last?.seq ?? 0) + 1,
      time,
      kind,
      payload,
      policy: writing.policy,
      prev: last?.hash ?? noHash,
    };
    const { line, hash } = lineOf(entry, sha256);
    text += `${line}\n`;
    entries.push({ ...entry, hash });
    last = { seq: entry.seq, hash, time };
  }
  if (last === null || entries.length === 0) return null;
  return { files: new Map([[fileOf(time), text]]), entries, head: last };
}
