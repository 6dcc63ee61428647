/** Sections of a change request. Source: policy, "Change Documentation". */
export type SectionName = 'description' | 'justification' | 'impact' | 'testing' | 'rollback';
/** Its fields. */
export type FieldName = 'type' | 'priority' | 'requester' | 'date';

/** How to read a change request out of a text that people wrote. */
export interface RecordOptions {
  /** Templates of the default branch, whole, as Markdown: what still stands there from them is no answer. */
  readonly templates: readonly string[];
  /** Items of the review checklist; the policy's seven where it is left out. */
  readonly items?: readonly ChecklistItem[];
}

/** What stands where something was to be written. `unfinished`: a mark that says so, or a name without an answer. */
export type SectionState =
  | 'filled'
  | 'missing'
  | 'empty'
  | 'placeholder'
  | 'template'
  | 'unfinished'
  | 'not-applicable-without-reason';

export interface RecordSection {
  readonly found: boolean;
  readonly state: SectionState;
  /** 1-based: of the section's name; where something offends, of that. Null where there is no such section. */
  readonly line: number | null;
  /** What offends, as written; of a filled section its beginning. At most 300 UTF-16 units. */
  readonly text: string;
}

/** `invalid`: of a date, no day of the calendar, or not written as `YYYY-MM-DD`. */
export type FieldState = 'filled' | 'missing' | 'empty' | 'placeholder' | 'unfinished' | 'invalid';

export interface RecordField {
  readonly state: FieldState;
  /** The answer, without markup; of a date the day alone. Null where there is none. */
  readonly value: string | null;
  readonly line: number | null;
  /** As written; empty where nothing stands there. */
  readonly text: string;
}

/** An item that a review confirms. */
export interface ChecklistItem {
  readonly key: string;
  /** As the policy words it. */
  readonly text: string;
}

/** A box in the body, whatever list it belongs to. */
export interface TaskItem {
  /** Without the box and without the reason; at most 300 UTF-16 units. */
  readonly text: string;
  readonly line: number;
  readonly state: 'ticked' | 'open' | 'struck';
  /** What is said beside a struck item, if it is a reason at all. */
  readonly reason: string | null;
  /** Key of the item of the checklist that it is; null for any other box. */
  readonly item: string | null;
}

/** A change request, as read. Never an exception. */
export interface ChangeRecord {
  readonly fields: Readonly<Record<FieldName, RecordField>>;
  readonly sections: Readonly<Record<SectionName, RecordSection>>;
  readonly checklist: readonly TaskItem[];
  /** The body was longer than is read (131,072 UTF-16 units, twice what GitHub stores). */
  readonly truncated: boolean;
}
