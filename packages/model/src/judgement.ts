import type { Location } from './finding.ts';
import type { Level } from './outcome.ts';
import type { AppliedWaiver } from './waiver.ts';

/** A finding before the policy's level and the waivers are applied. */
export interface FindingDraft {
  /** `unknown`: the rule could not be decided here. */
  readonly outcome: 'fail' | 'unknown';
  /** One or two sentences: what is wrong, with the offending text. */
  readonly message: string;
  /** What to do next, with the exact command or text where there is one. May have several lines. */
  readonly remedy: string;
  readonly location: Location | null;
  /** Set where this place weighs less than the rule (a branch commit that will not land). */
  readonly atMost?: Level;
}

/** What one rule decided. No findings means that it passed, or did not apply. */
export interface Verdict {
  readonly rule: string;
  readonly applies: boolean;
  /** Why it passed, does not apply, or failed: one short sentence for the auditor. */
  readonly reason: string;
  readonly threshold?: string | number;
  /** Set where the rule could not be decided at all and another rule's finding says why; the row is `unknown`. */
  readonly undecided?: true;
  /** Set where the rule weighs its enforced level here, because somebody stated what is asked for. `rules` of the policy still wins. */
  readonly enforced?: true;
  readonly findings: readonly FindingDraft[];
}

/** What a judge returns: pure data, made into a report by `packages/app`. */
export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** One sentence that a person reads first, e.g. "3 of 12 commits break the commit format". */
  readonly summary: string;
  /** Control-specific facts, part of the CLI contract. JSON values only. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Control-specific outputs, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The harness fills the outputs `decision` and `reason`, once levels and waivers are applied. */
  readonly decides?: true;
  /** Files to write, inside the workspace or the runner's temporary folder; what cannot be written is a warning. */
  readonly files?: readonly OutputFile[];
  /**
   * Blocks of Markdown beside the findings, most important first: tables of the job summary and of the comment. Escaped
   * by the control; a block for which there is no room is left out whole.
   */
  readonly sections?: readonly string[];
  /** What changes once the waivers are known that were found for the drafts: null where there is none. */
  readonly afterWaivers?: (waiverOf: (draft: FindingDraft) => AppliedWaiver | null) => AfterWaivers;
  /** Where nothing is wrong but that a person has not acted yet: the commit status is then pending and no failure. */
  readonly waiting?: Waiting;
  /** What the control read already of its own results on GitHub, so that neither is asked for again. */
  readonly standing?: Standing;
}

/** Rules whose failure only waits for a person, such as an approval. */
export interface Waiting {
  /** Where any other rule of level error fails, or cannot be decided, nothing waits. */
  readonly rules: readonly string[];
  /** Who has to do what, in one short sentence: the first 140 characters stand in the commit status. */
  readonly words: string;
}

/** A control's results as they stood when it read GitHub. */
export interface Standing {
  /** Of the commit that the verdict is set on, by context, the newest first; null where they were not read. */
  readonly statuses: readonly StandingStatus[] | null;
  /** The comment of this token's own account with the control's marker; null where it is proved that there is none, undefined where it was not read. */
  readonly comment?: StandingComment | null | undefined;
}

export interface StandingStatus {
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string;
}

export interface StandingComment {
  readonly id: number;
  readonly body: string;
  readonly url: string | null;
}

/** What a control says of its findings when it knows which of them are excused. */
export interface AfterWaivers extends Partial<
  Pick<Judgement, 'facts' | 'outputs' | 'sections' | 'summary' | 'waiting'>
> {
  readonly record?: RecordRequest;
  /** Issues to be kept open, by their marker; open ones with a marker of the same `label` that is not listed are closed. */
  readonly issues?: { readonly label: string; readonly open: readonly KeptIssue[] };
}

/** Entries for the ledger, written before the report is made. */
export interface RecordRequest {
  /** The rule that says whether it was written: its verdict becomes unknown where it was not. */
  readonly rule: string;
  /** Branch of the ledger. */
  readonly branch: string;
  /** Number of the last entry that was known when these were worked out: what others wrote since is not written again. */
  readonly after: number;
  readonly entries: readonly LedgerEntry[];
}

/** A record for the ledger. JSON values only, and never a secret. */
export interface LedgerEntry {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An issue that tells people of something; nothing is ever read out of it. */
export interface KeptIssue {
  /** Stands in an HTML comment of the body, so that the issue is found again. */
  readonly key: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** A file that a control makes. `path` is relative to the workspace, or absolute; `pieces` gives its text, in order. */
export interface OutputFile {
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}
