/** How risky a change is, lowest first. Source: policy, "Change Categories". */
export const categories = ['standard', 'normal', 'emergency'] as const;
export type Category = (typeof categories)[number];

/** Largest step of a dependency update that a pattern takes. */
export const updateSteps = ['patch', 'minor', 'major'] as const;
export type UpdateStep = (typeof updateSteps)[number];

/** What a change has to look like for a row to speak of it. What is null is not asked. */
export interface Pattern {
  /** gitignore-style patterns. */
  readonly paths: readonly string[] | null;
  /** Commit types (`docs`): every commit has one of them. */
  readonly types: readonly string[] | null;
  /** The largest step of a dependency update, by metadata that a bot signed. */
  readonly dependencies: UpdateStep | null;
  /** A label that somebody entitled has put on. */
  readonly label: string | null;
}

/**
 * Raises a change to `normal`. A row matches a file by `paths`, or the whole change by what else it asks, and is read so that
 * it rather raises: one commit of such a type is enough, a step is that one or a larger, a label counts whoever put it on.
 */
export interface RaiseRow extends Pattern {
  readonly name: string;
}

/** A kind of change that was approved once: every file of a standard change belongs to such a kind. */
export interface StandardRow extends Pattern {
  readonly name: string;
  /** Login of who approved the kind; null for those that the policy document itself names. */
  readonly approvedBy: string | null;
  /** Days, `YYYY-MM-DD`; null for those of the policy document. */
  readonly approvedOn: string | null;
  /** The last day on which it holds without being looked at again. */
  readonly reviewBy: string | null;
}

/** Where a security review is asked for. */
export const securityAreas = ['authentication', 'encryption', 'api-security', 'data-access', 'third-party'] as const;
export type SecurityArea = (typeof securityAreas)[number];

/** The policy file's section `controls.change-gate`, as the control uses it. People are `alice`, `@acme/leads` or `role:maintain`. */
export interface Settings {
  readonly leads: readonly string[];
  readonly onCall: readonly string[];
  readonly security: readonly string[];
  /** Who may put on the labels that count, beside leads and on-call engineers. Empty: who maintains the repository. */
  readonly labellers: readonly string[];
  /** Logins of machine users, beside what GitHub itself calls a bot. Their approvals count for nothing. */
  readonly bots: readonly string[];
  /** How many reviewers a normal change needs beside its technical lead. */
  readonly reviewers: number;
  /** Hours from the merge of an emergency change to its review. */
  readonly postReviewHours: number;
  readonly emergencyLabel: string;
  /** Templates of incident references: `INC-{n}`. */
  readonly incidents: readonly string[];
  readonly raise: readonly RaiseRow[];
  /** The register of standard changes. */
  readonly standard: readonly StandardRow[];
  /** Whether the kinds that the policy document names are in the register too. */
  readonly builtInStandard: boolean;
  /** Further paths of each area, beside the usual ones. */
  readonly securityPaths: Readonly<Partial<Record<SecurityArea, readonly string[]>>>;
  /** Patterns of files in which no area is looked for. */
  readonly securityExclude: readonly string[];
  /** Items of the review checklist beside the policy's seven. */
  readonly checklist: readonly string[];
  /** Whether a change needs its record and checklist although the default branch has no template of them. */
  readonly requireRecord: boolean;
  /** Branch of the ledger. */
  readonly ledgerBranch: string;
}

/** What holds where no policy file says otherwise: what parsing an empty section gives. */
export const defaults: Settings = {
  leads: [],
  onCall: [],
  security: [],
  labellers: [],
  bots: [],
  reviewers: 1,
  postReviewHours: 24,
  emergencyLabel: 'emergency',
  incidents: ['INC-{n}'],
  raise: [],
  standard: [],
  builtInStandard: true,
  securityPaths: {},
  securityExclude: ['**/test/**', '**/tests/**', '**/testdata/**', '**/fixtures/**', '**/examples/**'],
  checklist: [],
  requireRecord: false,
  ledgerBranch: 'cm-ledger',
};
