import type { ForgeDiffFile, ForgeDiffFiles } from '@cm/app';
import type { Fact } from '@cm/model';

import type { CaseFacts } from '../facts.ts';

/** Whether what was approved is what stands there now, and if not, why. */
export type Compared = { readonly same: true } | { readonly same: false; readonly why: string };

export interface DiffBook {
  /** Compares the change at a commit with the change at the head. */
  readonly sameAsHead: (commit: string) => Compared;
  /** Whether the change is the same at both commits, and that is proved. */
  readonly same: (a: string, b: string) => boolean;
  /** Commits of which the change is known, the head among them. */
  readonly known: readonly string[];
}

/**
 * Compares what the change was at its commits. Line numbers do not count, for they move with the main branch; everything
 * else does: names, kinds, every line with what stands around it, and the blob of a file without lines.
 */
export function diffBook({ files, approvedDiffs }: CaseFacts, head: string): DiffBook {
  const prints = new Map<string, Print>();
  const printAt = (commit: string): Print => {
    const found = prints.get(commit) ?? printOf(commit === head ? files : approvedDiffs.get(commit));
    prints.set(commit, found);
    return found;
  };
  const same = (a: string, b: string): boolean => {
    const { text } = printAt(a);
    return text !== null && text === printAt(b).text;
  };
  return {
    same,
    known: [...approvedDiffs.keys(), head],
    sameAsHead: (commit) => {
      if (commit === head || same(commit, head)) return { same: true };
      const blind = printAt(commit).why ?? printAt(head).why;
      const why = blind === null ? 'the change is another one since' : `it could not be proved unchanged: ${blind}`;
      return { same: false, why };
    },
  };
}

/** A text that two changes share only if they are the same; null where that cannot be told, with the reason. */
type Print = { readonly text: string; readonly why: null } | { readonly text: null; readonly why: string };

function printOf(diff: Fact<ForgeDiffFiles> | undefined): Print {
  if (diff === undefined) return unread('what was approved was not read.');
  if (diff.status === 'unavailable') return unread(diff.reason);
  const { files, whole } = diff.value;
  if (!whole) return unread('GitHub does not list all of its files.');
  const blind = files.find(({ patch, blob }) => patch === null && blob === null);
  if (blind !== undefined) return unread(`GitHub shows neither lines nor a hash of ${blind.path.slice(0, 200)}.`);
  const rows = files.map((file) => ({ path: file.path, row: rowOf(file) }));
  rows.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  return { text: JSON.stringify(rows.map(({ row }) => row)), why: null };
}

function unread(why: string): Print {
  return { text: null, why };
}

function rowOf({ path, previous, status, patch, blob }: ForgeDiffFile): readonly (string | null)[] {
  return [path, previous, status, patch === null ? null : withoutLineNumbers(patch), patch === null ? blob : null];
}

/** The first line of a hunk without its numbers; what GitHub writes behind them stays. */
function withoutLineNumbers(patch: string): string {
  return patch.replaceAll(/^@@ [-+0-9, ]{1,60} @@/gm, '@@');
}
