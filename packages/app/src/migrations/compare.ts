import type { Reading, Revision, RevisionHeader } from '@cm/formats/migrations-model';
import { available, type Fact } from '@cm/model';

import { sortRevisions, type Touched, type TreePair } from './pairs.ts';
import { readRevisions } from './revisions.ts';

/** What became of the revisions, before it is known which of them a release holds. */
export type RevisionDraft =
  | { readonly status: 'added'; readonly after: RevisionHeader }
  | {
      readonly status: 'edited' | 'reparented' | 'moved';
      readonly before: RevisionHeader;
      readonly after: RevisionHeader;
    }
  | { readonly status: 'deleted'; readonly before: RevisionHeader; readonly after: RevisionHeader | null };

export interface Compared {
  readonly drafts: readonly RevisionDraft[];
  /** What was read wholly of the head on the way, by path. */
  readonly read: ReadonlyMap<string, Reading<Revision>>;
}

/** Compares two states of a tree. A revision whose text is another and whose meaning is the same was not changed. */
export async function compareTrees(pair: TreePair): Promise<Fact<Compared>> {
  const { added, touched, gone } = sortRevisions(pair);
  const { head, base } = pair;
  const after =
    head === null
      ? available([])
      : await readRevisions(
          head,
          touched.map((one) => one.after),
          true,
        );
  const before =
    base === null
      ? available([])
      : await readRevisions(
          base,
          touched.map((one) => one.before),
          true,
        );
  if (after.status === 'unavailable') return after;
  if (before.status === 'unavailable') return before;
  const drafts: RevisionDraft[] = [];
  const read = new Map<string, Reading<Revision>>();
  for (const [index, one] of touched.entries()) {
    const [was, is] = [before.value[index], after.value[index]];
    if (is !== undefined) read.set(one.after.path, is);
    const draft = draftOf(one, was, is);
    if (draft !== null) drafts.push(draft);
  }
  const others: RevisionHeader[] = [...added];
  for (const header of gone) {
    const at = others.findIndex((other) => isInPlaceOf(other, header));
    const instead = at === -1 ? null : (others.splice(at, 1)[0] ?? null);
    drafts.push({ status: 'deleted', before: header, after: instead });
  }
  return available({
    drafts: [...others.map((header) => ({ status: 'added', after: header }) as const), ...drafts],
    read,
  });
}

function draftOf({ before, after }: Touched, was?: Reading<Revision>, is?: Reading<Revision>): RevisionDraft | null {
  // What could not be read before was of no use to anybody: it is as good as new now.
  if (was?.kind !== 'revision') return { status: 'added', after };
  if (parentsDiffer(before, after)) return { status: 'reparented', before, after };
  if (is?.kind !== 'revision' || !sameMeaning(is.value, was.value)) return { status: 'edited', before, after };
  return before.path === after.path ? null : { status: 'moved', before, after };
}

function sameMeaning(a: Revision, b: Revision): boolean {
  return a.meaning !== null && a.meaning === b.meaning;
}

/** Parents that only the order of the files gives are nobody's edit. */
function parentsDiffer(before: RevisionHeader, after: RevisionHeader): boolean {
  if (before.parentsLine === null || after.parentsLine === null) return false;
  return setText(before.parents) !== setText(after.parents) || setText(before.dependsOn) !== setText(after.dependsOn);
}

function setText(items: readonly string[]): string {
  return JSON.stringify(items.toSorted());
}

/** The same file under another id, or the same name behind it: `ab12_add_email.py` for `cd34_add_email.py`. */
function isInPlaceOf(after: RevisionHeader, before: RevisionHeader): boolean {
  if (after.path === before.path) return true;
  const name = ({ path, id }: RevisionHeader): string => path.replace(id, '');
  return name(after) === name(before) && setText(after.parents) === setText(before.parents);
}
