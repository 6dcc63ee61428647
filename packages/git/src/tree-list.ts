import { available, type Fact, unavailable } from '@cm/model';

import type { Conversation } from './conversation.ts';
import { isRevision } from './revision.ts';
import { streamGit } from './stream.ts';
import { type KnownTrees, walkTree } from './tree-walk.ts';

export type OnEntry = (path: string, mode: string, id: string) => void;

/**
 * Lists every file of a commit out of its trees: neither the index nor a sparse checkout counts. In a small repository through the
 * process that is open already, else with one `git ls-tree`.
 */
export async function listTree(
  conversation: Conversation,
  commit: string,
  onEntry: OnEntry,
  known: KnownTrees = new Map(),
): Promise<Fact<number>> {
  if (!isRevision(commit)) return unavailable(`${JSON.stringify(commit.slice(0, 200))} is no commit.`);
  const walked = await walkTree(conversation, commit, known);
  if (walked !== null) {
    for (const [path, mode, id] of walked) onEntry(path, mode, id);
    return available(walked.length);
  }
  const parser = createTreeParser(onEntry);
  const args = ['ls-tree', '-r', '-z', '--full-tree', `${commit}^{commit}`];
  const onOutput = (chunk: Uint8Array): string | null => (parser.push(chunk) ? null : garbled);
  const ran = await streamGit(conversation.setup, { args, onOutput }, '');
  if (ran.status === 'unavailable') return ran;
  return parser.whole() ? available(parser.given()) : unavailable(garbled);
}

const garbled =
  'The list of files that git printed could not be read. Run `git ls-tree -r HEAD` in the clone to see it.';

/** Bytes of one entry; git itself refuses paths over 4 KiB on most systems. */
const entryCap = 1024 * 1024;

/** Reads `<mode> <type> <id>\t<path>\0`, cut anywhere; `push` says whether it could be read so far. */
export function createTreeParser(onEntry: OnEntry): {
  readonly push: (chunk: Uint8Array) => boolean;
  readonly whole: () => boolean;
  readonly given: () => number;
} {
  let rest = Buffer.alloc(0);
  let given = 0;

  function take(text: string): boolean {
    for (let at = 0; at < text.length;) {
      const end = text.indexOf('\0', at);
      const tab = text.indexOf('\t', at);
      const [space, second] = [text.indexOf(' ', at), text.lastIndexOf(' ', tab)];
      if (!(at < space && space < second && second < tab && tab < end)) return false;
      onEntry(text.slice(tab + 1, end), text.slice(at, space), text.slice(second + 1, tab));
      given += 1;
      at = end + 1;
    }
    return true;
  }

  return {
    push: (chunk) => {
      const bytes = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : join(rest, chunk);
      const end = bytes.lastIndexOf(0) + 1;
      // Copied, because the chunk holds only until this returns.
      rest = Buffer.from(bytes.subarray(end));
      return rest.length <= entryCap && take(bytes.toString('utf8', 0, end));
    },
    whole: () => rest.length === 0,
    given: () => given,
  };
}

function join(rest: Buffer, chunk: Uint8Array): Buffer {
  return Buffer.concat([rest, chunk]);
}
