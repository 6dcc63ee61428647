import type { Association, WorldAccount, WorldDeed } from './basics.ts';

export interface WorldPull {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  /** Default `defaultAccount`; null: the account was deleted. */
  readonly user?: WorldAccount | null;
  readonly base: { readonly ref: string; readonly sha: string };
  /** `repository` is null where the fork was deleted; absent where the branch is in this repository. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repository?: string | null };
  /** Oldest first; absent: worked out from the commits. */
  readonly commits?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly draft?: boolean;
  /** ISO 8601, UTC; default `worldDate`. */
  readonly createdAt?: string;
  /** Set once merged. ISO 8601, UTC. */
  readonly mergedAt?: string | null;
  /** Default `defaultAccount` once merged; null: the account was deleted. */
  readonly mergedBy?: WorldAccount | null;
  /** The test merge while open, what landed once merged. */
  readonly mergeCommitSha?: string | null;
  readonly reviews?: readonly WorldReview[];
  /** Absent: those that `labelEvents` leave on it. */
  readonly labels?: readonly string[];
  /** Oldest first. `put` is false where the label was taken off. */
  readonly labelEvents?: readonly (WorldDeed & { readonly label: string; readonly put: boolean })[];
  /** Changes of the title, oldest first. */
  readonly renames?: readonly (WorldDeed & { readonly from: string; readonly to: string })[];
  /** Edits of the description, oldest first; `text` is all of it after the edit, null where that was deleted. */
  readonly edits?: readonly WorldEdit[];
  /** The description as it was opened; counts where there are edits. */
  readonly firstBody?: string;
  /** Oldest first; `after` is null where the commit is gone. */
  readonly forcePushes?: readonly (WorldDeed & { readonly before?: string | null; readonly after: string | null })[];
  /** Oldest first; `ready` is false where it became a draft. */
  readonly draftEvents?: readonly (WorldDeed & { readonly ready: boolean })[];
  /** Changes of the base branch, oldest first. */
  readonly retargets?: readonly (WorldDeed & { readonly from: string; readonly to: string })[];
  /** Issues that it closes: numbers of this repository, or of another. */
  readonly closes?: readonly (number | { readonly repository: string; readonly number: number })[];
  readonly reviewDecision?: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
}

export interface WorldEdit extends WorldDeed {
  readonly text: string | null;
}

export interface WorldReview {
  readonly user: WorldAccount | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** Absent: the head, wherever it stands; null: gone after a force push. */
  readonly commit?: string | null;
  readonly submittedAt?: string;
  readonly body?: string;
  /** GitHub's `author_association`; default `MEMBER`. */
  readonly association?: Association;
  /** Whether its author may push; absent: as `collaborators` say, true where they are not told. */
  readonly canPush?: boolean;
  /** Slugs of the teams that it speaks for. */
  readonly teams?: readonly string[];
}
