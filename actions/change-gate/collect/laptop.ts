import { type ForgeDiffFile, type ForgeDiffFiles, type Ports, readChangeCommits } from '@cm/app';
import { diffEnds } from '@cm/app/diff-ends';
import { type DiffFile, diffReader } from '@cm/formats/diff';
import { available, type Fact, unavailable } from '@cm/model';

import type { Asked } from '../collect.ts';
import type { CaseFacts, ChangeGateFacts } from '../facts.ts';

/** Bytes of a diff that is looked at on a laptop. */
const mostBytes = 128 * 1024 * 1024;

/** A range on a laptop: how it would be classified and what it would ask for; what needs GitHub is not judged. */
export async function laptopCase(
  ports: Ports,
  asked: Asked,
): Promise<Pick<ChangeGateFacts, 'scope' | 'cases' | 'landed'>> {
  const ends = await diffEnds(ports, asked.change, 'commits');
  if (ends.kind === 'problem')
    return { scope: { kind: 'unread', reason: ends.reason, fix: ends.fix }, cases: [], landed: null };
  if (ends.kind === 'none') return { scope: { kind: 'none', reason: ends.reason }, cases: [], landed: null };
  const files = await filesOf(ports, ends);
  return { scope: { kind: 'change' }, landed: null, cases: [await caseOf(ports, asked, files)] };
}

/** What is typed, else what the event says, else nothing. */
async function caseOf(ports: Ports, { change, inputs: given }: Asked, files: CaseFacts['files']): Promise<CaseFacts> {
  const { number = null, title = null, body = null, author = null } = change.pullRequest ?? {};
  const commits = await readChangeCommits(ports, change);
  const reason = 'Needs GitHub: who reviewed and labelled is not in the repository.';
  return {
    number,
    title: given.title ?? title,
    body: given.body ?? body,
    branch: change.branch,
    author,
    record: unavailable(reason),
    laptop: true,
    messages: commits.status === 'available' ? available(commits.value.commits.map(({ message }) => message)) : commits,
    files,
    approvedDiffs: new Map(),
    pusher: unavailable(reason),
    asOf: null,
  };
}

async function filesOf(
  { git }: Ports,
  ends: { readonly base: string; readonly head: string },
): Promise<Fact<ForgeDiffFiles>> {
  const reader = diffReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  const read = await git.diff(ends, (bytes) => {
    size += bytes.length;
    if (size > mostBytes) return 'the change is larger than 128 MB.';
    pieces.push(decoder.decode(bytes, { stream: true }));
    return reader.push(bytes);
  });
  if (read.status === 'unavailable') return read;
  const diff = reader.end();
  if (diff.status === 'unavailable') return diff;
  const { files } = diff.value;
  const patches = patchesOf(pieces.join(''));
  // Where they cannot be told apart nothing is said of any of them.
  const apart = patches.length === files.length;
  return available({ files: files.map((file, at) => asFile(file, apart ? (patches[at] ?? null) : null)), whole: true });
}

/** The hunks of each file, in the order of the diff: no line of a hunk begins as a file's first one does. */
function patchesOf(diff: string): readonly (string | null)[] {
  return diff
    .split(/^diff --git /m)
    .slice(1)
    .map((section) => {
      const at = section.indexOf('\n@@ ');
      return at === -1 ? null : section.slice(at + 1);
    });
}

const statuses = {
  added: 'added',
  modified: 'modified',
  deleted: 'removed',
  renamed: 'renamed',
  copied: 'copied',
  'type-changed': 'changed',
  mode: 'modified',
} as const;

function asFile({ path, oldPath, status, added, removed }: DiffFile, patch: string | null): ForgeDiffFile {
  const previous = status === 'renamed' ? oldPath : null;
  return {
    path,
    status: statuses[status],
    previous,
    additions: linesIn(added),
    deletions: linesIn(removed),
    patch,
    blob: null,
  };
}

/** Lines of pairs of line numbers, from and to. */
function linesIn(pairs: Uint32Array): number {
  let lines = 0;
  for (let at = 0; at + 1 < pairs.length; at += 2) lines += (pairs[at + 1] ?? 0) - (pairs[at] ?? 0) + 1;
  return lines;
}
