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
};
