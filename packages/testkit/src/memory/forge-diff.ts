import type { ForgeDiffFile } from '@cm/app';

import type { WorldPull } from '../world/types.ts';
import type { RepositoryView } from '../world/view.ts';

/** What a pull request changes against the point where it left its base. */
export function diffOfPull(view: RepositoryView, { base, head }: WorldPull): readonly ForgeDiffFile[] {
  return diffBetween(view, view.mergeBase(base.sha, head.sha), head.sha);
}

/** What changes from one commit to another, in the order of the names. */
export function diffBetween(view: RepositoryView, from: string | null, to: string): readonly ForgeDiffFile[] {
  return view.changes(from, to).map(({ patch, previous = null, ...rest }) => ({
    ...rest,
    previous,
    patch: patch === '' ? null : patch,
  }));
}
