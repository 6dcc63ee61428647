import type { ChangeItem, ChangesList, TagSignature } from '@cm/formats/releases';
import type { Fact } from '@cm/model';

import type { CommitFacts } from '../facts-out.ts';

/** What was seen of a tag. */
export type TagFacts = IdleTag | JudgedTag;

/** A tag that is no release, by its name alone. */
export interface IdleTag {
  readonly kind: 'idle';
  readonly name: string;
  /** One sentence. */
  readonly why: string;
}

export interface JudgedTag {
  readonly kind: 'judged';
  /** Without `refs/tags/`. Outside text. */
  readonly name: string;
  /** The tagged commit. */
  readonly commit: string;
  /** It is on GitHub already; false for `cm --tag`. */
  readonly pushed: boolean;
  /** Short name of the default branch; null on a laptop. */
  readonly defaultBranch: string | null;
  /** As Semantic Versioning writes it; null where the name is none of a release, although it looks like one. */
  readonly version: string | null;
  /** The tag of the next patch release; null with `version`. */
  readonly following: string | null;
  /** Set where `version` is null: what is wrong with the name, and the name that was meant. */
  readonly naming: { readonly problem: string; readonly suggestion: string | null } | null;
  readonly body: Fact<TagBody>;
  readonly moved: TagMove;
  readonly branch: Fact<TagBranch>;
  /** Null where the name is no version. */
  readonly line: Fact<TagLine> | null;
  /** Null where the commits since the last release are not known, and where there is no such release. */
  readonly since: SinceFacts | null;
}

/** A plain tag is a name for a commit and nothing more; an annotated one is an object of its own. */
export type TagBody = { readonly annotated: false } | AnnotatedTag;

export interface AnnotatedTag {
  readonly annotated: true;
  /** Id of the tag object; null where GitHub did not say. */
  readonly object: string | null;
  /** The name that the object itself has. */
  readonly ownName: string;
  readonly signature: Pick<TagSignature, 'format' | 'complete'> | null;
  readonly list: ChangesList;
}

/** `new`: this push made it. `unsaid`: nobody says what was there before. Else the commit that it stood on before. */
export type TagMove = 'new' | 'unsaid' | Fact<FormerPlace>;

export interface FormerPlace {
  readonly commit: string;
  /** What the tag itself was: the tag object, or that commit. */
  readonly object: string;
}

/**
 * `default`: the tagged commit is on the default branch. `source`: it is a release that was built from a commit there,
 * and holds that commit's folder and nothing else. `neither`: `scheme` says what is wrong with its `Source-Commit:`,
 * null where it has none.
 */
export type TagBranch =
  | { readonly on: 'default' }
  | { readonly on: 'source'; readonly source: string; readonly folder: string }
  | { readonly on: 'neither'; readonly scheme: string | null };

/** Where a release stands among the others; all names are of tags. */
export interface TagLine {
  readonly previous: string | null;
  /** The last one before it that is no pre-release. */
  readonly previousFinal: string | null;
  readonly conflict: { readonly tag: string; readonly why: 'same-version' | 'line' | 'reachable' } | null;
  /** A tag that would be in order; null where there is no conflict. */
  readonly instead: string | null;
  /** Where the other tags were read. */
  readonly where: 'origin' | 'this clone';
}

/** The commits since the last release. */
export interface SinceFacts {
  /** The tag that they come after. */
  readonly tag: string;
  /** How many there are. */
  readonly count: number;
  /** As the contract shows them, oldest first; of very many the newest only. */
  readonly commits: readonly CommitFacts[];
  /** Null where the tag lists nothing. */
  readonly agreement: TagAgreement | null;
  /** What a changes list might say, an item each, without bullets. */
  readonly suggested: readonly string[];
  readonly next: NextVersionFacts | null;
}

export interface TagAgreement {
  readonly itemsWithoutCommit: readonly ChangeItem[];
  readonly commitsWithoutItem: readonly UnlistedCommit[];
  /** Items that were too much work to compare. */
  readonly undecided: number;
}

export interface UnlistedCommit {
  readonly sha: string;
  /** As an item would say it. */
  readonly item: string;
}

/** The version that commits ask for. Part of the CLI contract. */
export interface NextVersionFacts {
  /** Without `v`. */
  readonly version: string;
  readonly bump: 'major' | 'minor' | 'patch' | 'none';
  /** Every commit that asks for this bump. */
  readonly because: readonly string[];
}

/** The next version, or why it was not worked out. */
export interface NextVersionAnswer {
  readonly next: NextVersionFacts | null;
  /** One sentence: since which release, or why not. */
  readonly reason: string;
}
