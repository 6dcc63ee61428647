/** What the control knows by itself: which part of a change asks for which way back. */
export const builtIns = ['migrations', 'kubernetes', 'helm', 'compose', 'terraform', 'flags'] as const;
export type BuiltIn = (typeof builtIns)[number];

/** How the thing that a command names is checked. */
export type TargetCheck =
  /** Anything may stand there. */
  | { readonly kind: 'any' }
  /** The name of a changed file without its endings, or of the folder that it is in. */
  | { readonly kind: 'file-name' }
  | { readonly kind: 'folder-name' }
  /** A word of a changed file. */
  | { readonly kind: 'in-file' }
  | { readonly kind: 'one-of'; readonly names: readonly string[] };

/** A tool of the team: what the diff touches, the command that has to be in the plan, and how its target is checked. */
export interface ToolRow {
  readonly name: string;
  /** gitignore-style patterns. */
  readonly paths: readonly string[];
  /** Words; `{target}` stands for what is rolled back, `{anything-else}` for any other word. */
  readonly command: string;
  readonly target: TargetCheck;
  /** What need not be asked for beside it, for the same files. */
  readonly replaces: readonly BuiltIn[];
}

/** The policy file's section `controls.rollback-plan-check`, as the control uses it. */
export interface Settings {
  /** Whether a change of code alone needs a section too. */
  readonly always: boolean;
  /** Further names of the section, beside the usual ones. */
  readonly headings: readonly string[];
  /** Patterns of files that are never deployed. */
  readonly exclude: readonly string[];
  /** Deployments, releases, services and flags that this repository rolls back and does not describe. */
  readonly names: readonly string[];
  /** Logins of machine users, beside what GitHub itself calls a bot. */
  readonly bots: readonly string[];
  readonly builtIn: readonly BuiltIn[];
  readonly tools: readonly ToolRow[];
}

/** What holds where no policy file says otherwise: what parsing an empty section gives. */
export const defaults: Settings = {
  always: false,
  headings: [],
  exclude: ['**/test/**', '**/tests/**', '**/testdata/**', '**/fixtures/**', '**/examples/**', '/docs/**'],
  names: [],
  bots: [],
  builtIn: [...builtIns],
  tools: [],
};
