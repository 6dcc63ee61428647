import type { Scalar, Table, Value } from './yaml/value.ts';

/** A workflow, or the steps of a composite action, as the rules look at it. */
export interface Workflow {
  readonly kind: 'workflow' | 'action';
  readonly root: Table;
  /** Events by name, with what is written under them. Empty for an action. */
  readonly triggers: ReadonlyMap<string, Trigger>;
  readonly jobs: readonly Job[];
  /** Every step, with the job that it is in; those of `parallel:` too. */
  readonly steps: readonly Step[];
}

export interface Trigger {
  readonly line: number;
  readonly value: Value | null;
}

export interface Job {
  readonly id: string;
  readonly line: number;
  readonly body: Table;
  /** Where the job calls a reusable workflow. */
  readonly uses: Scalar | null;
}

export interface Step {
  readonly job: Job | null;
  readonly line: number;
  readonly body: Table;
  readonly uses: Scalar | null;
}

/** How far a permission goes. */
export type Access = 'none' | 'read' | 'write';

/** What a caller has to know of a control or of a reusable workflow. */
export interface Callee {
  readonly inputs: Readonly<Record<string, { readonly required: boolean }>>;
  /** Null for an action, which gets none. */
  readonly secrets: Readonly<Record<string, { readonly required: boolean }>> | null;
  readonly outputs: readonly string[];
  /** Permissions without which it does not do its work. */
  readonly permissions: Readonly<Record<string, Access>>;
  /** Types of `pull_request` that have to start it, beside those that start a workflow by themselves. */
  readonly pullRequestTypes: readonly string[];
  /** Reusable workflows that it calls itself: a path in its own repository, or `owner/repo/path`. */
  readonly calls: readonly string[];
}

/** By path from the root of its repository: `commit-lint`, `.github/workflows/deploy.yml`. */
export type Callees = ReadonlyMap<string, Callee>;

/** What a file stands among. */
export interface Surroundings {
  /** What its own repository has; null where that is not known. */
  readonly own: Callees | null;
  /** The suite: its name (`owner/repo`) and what it has; nothing where that is not known. */
  readonly suite: { readonly repository: string; readonly callees: Callees };
  /**
   * How the suite may be named here. `any`: a team's own file. `self`: a file of the suite, with `$/name` only.
   * Else with `owner/repo/name@ref` of the suite and this ref only, as in a starter workflow or a twin.
   */
  readonly form: 'any' | 'self' | { readonly ref: string };
  /** Owners, or `owner/repo`, whose tags are trusted not to move, so that they need no commit. */
  readonly trusted: readonly string[];
}

/** One place that is not as it should be. */
export interface WorkflowFinding {
  /** `workflow/<name>`; stable. */
  readonly rule: string;
  readonly level: 'error' | 'warning';
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** One question to a file. */
export type Rule = (workflow: Workflow, around: Surroundings) => readonly WorkflowFinding[];
