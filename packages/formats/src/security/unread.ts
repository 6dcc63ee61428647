import { eachHunkLine } from './read/hunks.ts';
import type { SecurityFile } from './types.ts';

/** Git's name for a file with nothing in it, by SHA-1 and by SHA-256. */
const emptyBlobs: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/** Why nothing of a text file was to be seen although it may have changed; null where all was, or nothing changed. */
export function unreadReason({ status, additions, deletions, patch, blob }: SecurityFile): string | null {
  if (status === 'unchanged') return null;
  const lines = additions + deletions;
  if (patch !== null) return changedLines(patch) < lines ? `not all of its ${lines} changed lines are shown` : null;
  if (lines > 0) return `its ${lines} changed lines are more than GitHub shows`;
  if (status !== 'modified' && status !== 'added') return null;
  if (blob !== null && emptyBlobs.has(blob)) return null;
  return 'GitHub shows none of its lines';
}

function changedLines(patch: string): number {
  let lines = 0;
  eachHunkLine(patch, ({ side }) => {
    if (side !== 'context') lines += 1;
  });
  return lines;
}
