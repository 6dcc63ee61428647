import type { RevisionDraft } from '@cm/app/migrations';
import type { RevisionHeader } from '@cm/formats/migrations-model';

import type { ReleaseFacts, RevisionChange } from '../facts.ts';

/** The revisions of the base that the change touched. */
export function touchedBefore(drafts: readonly RevisionDraft[]): readonly RevisionHeader[] {
  return drafts.flatMap((draft) => (draft.status === 'added' ? [] : [draft.before]));
}

/** Puts to each change whether a release holds what it touched. */
export function withReleases(
  drafts: readonly RevisionDraft[],
  releaseOf: (path: string) => ReleaseFacts,
): readonly RevisionChange[] {
  return drafts.map((draft) =>
    draft.status === 'added' ? draft : { ...draft, release: releaseOf(draft.before.path) },
  );
}
