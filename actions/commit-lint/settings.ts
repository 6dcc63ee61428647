import { defaultBranchTemplates, defaultBranchTypes } from '@cm/formats/branch-defaults';

/** The policy's own types. Source: policy, "Commit Standards". */
export const policyTypes = ['feat', 'fix', 'docs', 'style', 'refactor', 'test', 'chore'] as const;

/** The policy file's section `controls.commit-lint`, as the control uses it. */
export interface Settings {
  readonly extraTypes: readonly string[];
  /** Null: any scope. */
  readonly scopes: readonly string[] | null;
  /** Null: not declared. */
  readonly mergeMethod: 'squash' | 'merge' | 'rebase' | null;
  /** Characters. */
  readonly headerMaxLength: number;
  /** Characters. */
  readonly bodyLineMaxLength: number;
  /** Templates. */
  readonly tickets: readonly string[];
  readonly ticketTrailer: string;
  /** E-mail addresses. */
  readonly bots: readonly string[];
  /** Templates. */
  readonly branchTemplates: readonly string[];
  /** What `{type}` may be in a branch's name. */
  readonly branchTypes: readonly string[];
  /** Whether trackers are asked about the ticket. */
  readonly ticketExists: boolean;
  /** Folder of the default branch that a release commit is made of. */
  readonly releaseFolder: string;
  /** Whether release tags have to be signed. */
  readonly signedTags: boolean;
}

/** The policy document's own rules: what parsing an empty section gives. */
export const defaults: Settings = {
  extraTypes: [],
  scopes: null,
  mergeMethod: null,
  headerMaxLength: 100,
  bodyLineMaxLength: 100,
  tickets: ['{KEY}-{n}', '#{n}'],
  ticketTrailer: 'Task',
  bots: [],
  branchTemplates: defaultBranchTemplates,
  branchTypes: defaultBranchTypes,
  ticketExists: false,
  releaseFolder: 'dist',
  signedTags: false,
};
