import { defaultSignature, type WorldFile, type WorldSignature } from '../world/types.ts';

/** A repository told as a list of commits, oldest first. */
export interface RepositoryScript {
  /** Default `main`. */
  readonly defaultBranch?: string;
  readonly commits: readonly ScriptCommit[];
  readonly tags?: readonly ScriptTag[];
}

export interface ScriptCommit {
  /** A name for parents, tags and `sha()`; without one it can only be a branch's tip. */
  readonly id?: string;
  /** Default the default branch. A new branch starts at the default branch's tip. */
  readonly branch?: string;
  /** Ids or branches; more than one makes a merge, whose files are those of all sides. Default the branch's tip. */
  readonly parents?: readonly string[];
  /** Kept as it is, byte for byte. */
  readonly message: string | Uint8Array;
  /** The header that says in which encoding the message's bytes are. */
  readonly encoding?: string;
  readonly author?: Partial<WorldSignature>;
  /** Default the author. */
  readonly committer?: Partial<WorldSignature>;
  /** Path to new content, or null to delete. */
  readonly files?: Readonly<Record<string, WorldFile | null>>;
}

export interface ScriptTag {
  readonly name: string;
  /** Id or branch. */
  readonly at: string;
  /** Makes it an annotated tag. */
  readonly message?: string;
}

/** A script's commit with everything filled in; parents are places in the list. */
export interface PlannedCommit {
  readonly script: ScriptCommit;
  readonly branch: string;
  readonly parents: readonly number[];
  readonly author: WorldSignature;
  readonly committer: WorldSignature;
}

export interface Plan {
  readonly defaultBranch: string;
  readonly commits: readonly PlannedCommit[];
  /** Where an id or a branch stands in the list; throws for a name that the script does not have. */
  readonly place: (name: string) => number;
}

const firstDate = Date.parse('2026-01-05T09:00:00Z');
const minute = 60_000;

/** Fills in parents and signatures: each commit a minute after the one before, by the same person. */
export function planScript(script: RepositoryScript): Plan {
  const defaultBranch = script.defaultBranch ?? 'main';
  const places = new Map<string, number>();
  const place = (name: string): number => {
    const found = places.get(name);
    if (found === undefined) throw new Error(`the script has no commit or branch '${name}' before this point`);
    return found;
  };
  const commits = script.commits.map((commit, index): PlannedCommit => {
    const branch = commit.branch ?? defaultBranch;
    const tip = places.get(branch) ?? places.get(defaultBranch);
    const parents = commit.parents?.map(place) ?? (tip === undefined ? [] : [tip]);
    places.set(branch, index);
    if (commit.id !== undefined) places.set(commit.id, index);
    const author = { ...defaultSignature, date: new Date(firstDate + index * minute).toISOString(), ...commit.author };
    return { script: commit, branch, parents, author, committer: { ...author, ...commit.committer } };
  });
  return { defaultBranch, commits, place };
}
