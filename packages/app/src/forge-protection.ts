import type { Available, Unavailable } from '@cm/model';

/** What GitHub told, or why not; `permission` is what the token lacks, null where that is not what stood in the way. */
export type Seen<T> = Available<T> | Unseen;

export interface Unseen extends Unavailable {
  readonly permission: string | null;
}

/**
 * Who may change a branch, and how: rulesets and classic branch protection side by side. Each part needs a permission of
 * its own, so each may be missing by itself. Source: GitHub's REST documentation, "Rules" and "Protected branches".
 */
export interface ForgeProtection {
  /** What active rulesets of the repository and above ask of the branch (`metadata: read`). Those only tried out are left out. */
  readonly rules: Seen<readonly ForgeBranchRule[]>;
  /** The rulesets that stand behind those rules, and those for branches that are not active (`metadata: read`). */
  readonly rulesets: Seen<readonly ForgeRuleset[]>;
  /** `contents: read`. */
  readonly branch: Seen<ForgeProtectedBranch>;
  /** Null: proved that there is none. `administration: read`. */
  readonly classic: Seen<ForgeClassicProtection | null>;
  /** What every reader is told of classic protection; null for none. Asked only where `classic` could not be read. */
  readonly readable: Seen<ForgeReadableProtection | null>;
  /** GitHub's own words where the plan of a private repository has no protection of branches; else null. */
  readonly plan: string | null;
}

/** A rule in force, and the ruleset that it is of. Of parameters only those that somebody asks for. */
export interface ForgeBranchRule {
  /** GitHub's word: `pull_request`, `non_fast_forward`, … */
  readonly type: string;
  readonly ruleset: number;
  /** Of `pull_request`. */
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly lastPush: boolean;
  /** Of `required_status_checks`. */
  readonly checks: readonly ForgeRequiredCheck[];
  readonly strict: boolean;
  /** Of `workflows`: paths. */
  readonly workflows: readonly string[];
}

export interface ForgeRequiredCheck {
  readonly context: string;
  /** The only App that may report it; null: any source. */
  readonly app: number | null;
}

export interface ForgeRuleset {
  readonly id: number;
  readonly name: string;
  /** `acme/shop`, or the organisation or enterprise that it belongs to. */
  readonly source: string;
  readonly level: 'repository' | 'above';
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  /** Types of its rules. */
  readonly rules: readonly string[];
  /** Names and patterns of the branches that it is for. */
  readonly include: readonly string[];
  /** ISO 8601; null where GitHub does not say. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  /** Who may pass by its rules. Null: the list was not told, which GitHub does only to who may change the ruleset. */
  readonly bypass: readonly ForgeBypass[] | null;
}

export interface ForgeBypass {
  /** GitHub's word: `Team`, `Integration`, `RepositoryRole`, … */
  readonly type: string;
  readonly id: number | null;
  /** `exempt`: its rules do not run at all, and no entry is written that they were passed by. */
  readonly mode: 'always' | 'pull_request' | 'exempt';
}

export interface ForgeProtectedBranch {
  readonly protected: boolean;
  /** Of classic protection; null where it is not told. */
  readonly checks: readonly ForgeRequiredCheck[] | null;
}

export interface ForgeClassicProtection {
  readonly pullRequest: {
    readonly approvals: number;
    readonly dismissStale: boolean;
    readonly lastPush: boolean;
    /** `user:kim`, `team:leads`, `app:renovate`: they need no pull request. */
    readonly bypass: readonly string[];
  } | null;
  readonly checks: readonly ForgeRequiredCheck[];
  readonly strict: boolean;
  /** Whether it binds administrators too. */
  readonly admins: boolean;
  readonly forcePushes: boolean;
  readonly deletions: boolean;
  /** The only ones that may push, named as in `bypass`; null: whoever may write. */
  readonly pushers: readonly string[] | null;
}

/** Source: GitHub's GraphQL documentation, `RefUpdateRule`. */
export interface ForgeReadableProtection {
  /** Null: no pull request is needed. */
  readonly approvals: number | null;
  readonly checks: readonly string[];
  readonly forcePushes: boolean;
  readonly deletions: boolean;
}
