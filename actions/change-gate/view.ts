import type { FindingDraft, Verdict } from '@cm/model';

import type { CaseFacts, ChangeGateFacts } from './facts.ts';
import type { Category, Settings, StandardRow } from './settings.ts';

/** One case with what all parts of the judge need to know of it. */
export interface CaseView {
  readonly all: ChangeGateFacts;
  readonly facts: CaseFacts;
  readonly settings: Settings;
  readonly classification: Classification;
}

/** How risky a change is, and what decided. */
export interface Classification {
  readonly category: Category;
  /** The row and the file that decided, in words for the report: `docs.md`, `requirements.txt (renamed from …)`. */
  readonly because: { readonly rule: string; readonly file: string | null; readonly words: string };
  /** What the author says; null where nothing is said. */
  readonly declared: Category | null;
  /** Kinds of the register that the files belong to; empty where it is not standard. */
  readonly kinds: readonly StandardRow[];
  /** Set where somebody asks for the emergency path. `authorised`: by whom the label was put on counts. */
  readonly emergency: EmergencyClaim | null;
  /** Why it could not be told: nothing lower than `normal` may be concluded. Null where it could. */
  readonly untold: string | null;
}

export interface EmergencyClaim {
  readonly label: string;
  /** Login of who put it on; null where GitHub does not say. */
  readonly by: string | null;
  readonly authorised: Answer;
  /** The incident's reference, such as `INC-12`; null where none is named. */
  readonly incident: string | null;
}

/** `untold`: it could not be found out, and `Told.why` says what to give. */
export type Answer = 'yes' | 'no' | 'untold';

/** What one part of the judge decides of one case. */
export interface PartJudgement {
  readonly verdicts: readonly Verdict[];
  /** Rules whose failure only waits for a person. */
  readonly waiting: readonly string[];
  /** Joined into the case's facts of the report. JSON values only. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What is missing and who can provide it, one line each, in Markdown that is escaped. */
  readonly todo: readonly string[];
}

/** A finding on the pull request itself. */
export function onPull(
  { facts }: Pick<CaseView, 'facts'>,
  outcome: FindingDraft['outcome'],
  message: string,
  remedy: string,
  part?: 'title' | 'body' | 'branch',
): FindingDraft {
  const { number } = facts;
  const location =
    number === null ? null : ({ kind: 'pull-request', number, ...(part === undefined ? {} : { part }) } as const);
  return { outcome, message, remedy, location };
}
