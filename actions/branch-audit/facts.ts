import type { ForgeActivities, ForgeProtection } from '@cm/app';
import type { Fact } from '@cm/model';

/** What `branch-audit` saw. Everything that a verdict needs, and nothing that a judge would have to ask for. */
export interface AuditFacts {
  readonly repository: string | null;
  /**
   * The run is an audit (by schedule, by hand, on the default branch, on a laptop) and not beside a pull request, whose author
   * can mend none of this: then the policy's six rules weigh in full.
   */
  readonly audit: boolean;
  /** Why nothing could be asked; null where it could. */
  readonly problem: Problem | null;
  /** The default branch first. */
  readonly branches: readonly BranchFacts[];
}

export interface Problem {
  readonly reason: string;
  readonly fix: string;
}

export interface BranchFacts {
  readonly name: string;
  readonly isDefault: boolean;
  readonly protection: Fact<ForgeProtection>;
  /** Newest first. */
  readonly activity: Fact<ForgeActivities>;
}
