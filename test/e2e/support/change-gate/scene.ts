import type {
  EventFixture,
  Fault,
  ScriptCommit,
  TokenPermissions,
  World,
  WorldActivity,
  WorldCollaborator,
  WorldCommit,
  WorldPull,
} from '@cm/testkit';

/** Hash of a commit by its id in the script. */
export type ShaOf = (id: string) => string;

/** A pull request as git and GitHub have it, told before its commits have hashes. */
export interface Scene {
  /** Of the main branch and of the pull request's own. */
  readonly commits: readonly ScriptCommit[];
  readonly branch: string;
  readonly pull: (sha: ShaOf) => Omit<WorldPull, 'base' | 'head' | 'number'>;
  /** Who pushed the branch. */
  readonly activity: (sha: ShaOf) => readonly Omit<WorldActivity, 'ref'>[];
  /** What GitHub knows of a commit of the script beside what git does. */
  readonly signed?: Readonly<Record<string, Partial<WorldCommit>>>;
  /** Absent: the token may not see them. */
  readonly collaborators?: readonly WorldCollaborator[];
  readonly accounts?: World['accounts'];
  readonly teams?: World['teams'];
  readonly permissions: TokenPermissions;
  readonly faults?: readonly Fault[];
  /** Full name of the fork that the branch is in. */
  readonly fork?: string;
  /** Set where the run is on the push that merged it. */
  readonly landed?: true;
  /** Set where the checkout can fetch nothing: what is not in it cannot be read from git. */
  readonly unplugged?: true;
  /** Set where `cm` judges the branch in a working copy, without a token. */
  readonly laptop?: { readonly title: string | null; readonly body: string | null };
  readonly event: (pull: EventPull) => EventFixture;
  /** ISO 8601: what the clock of the run says. */
  readonly now: string;
}

/** What an event says of the pull request. */
interface EventPull {
  readonly number: number;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  readonly mergeSha: string;
  readonly title: string;
  readonly body: string | null;
  readonly fork?: string;
}

/** As little as the control is made for: it reads, and may set the status. */
export const leastToken: TokenPermissions = { contents: 'read', 'pull-requests': 'read', statuses: 'write' };

/** A part of the API that refuses, for as long as the run lasts. */
export function refuses(path: string, method = 'GET'): Fault {
  return { method, path, status: 403, message: 'Resource not accessible by integration', times: Infinity };
}
