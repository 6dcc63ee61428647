import type { CommitlintConfig, CommitlintFinding, CommitlintReading } from '@cm/formats/commitlint';

type Program = Extract<CommitlintReading, { readonly kind: 'program' }>;
type Invalid = Extract<CommitlintReading, { readonly kind: 'invalid' }>;

/** What there is of a commitlint configuration where the policy stands, and what its rules say of a message. */
export type CommitlintFacts =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string }
  | Program
  /** `mended`: what this change brings can be read. */
  | (Invalid & { readonly mended: boolean })
  | {
      readonly kind: 'config';
      /** Where it was read: a short hash, or a branch. */
      readonly at: string;
      readonly config: CommitlintConfig;
      /** Files that commitlint would not read because of this one. */
      readonly shadowed: readonly string[];
      readonly lint: (message: string) => readonly CommitlintFinding[];
    };
