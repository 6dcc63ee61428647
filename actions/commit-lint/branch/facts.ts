import type { BranchHints, BranchJudgement } from '@cm/formats/branches';

/** The branch whose name is judged, or why none is. */
export type BranchFacts =
  | { readonly judged: false; readonly reason: string }
  | {
      readonly judged: true;
      readonly name: string;
      /** Compares the name with the policy's forms; the hints serve to suggest another. */
      readonly judge: (hints: BranchHints) => BranchJudgement;
    };
