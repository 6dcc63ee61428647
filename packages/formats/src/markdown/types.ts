/** How a section is written; `label` is a line such as "Rollback plan: …". */
export type Layout = 'heading' | 'bold' | 'details' | 'label' | 'list-item' | 'table';

/**
 * Where a section stands in the body. Lines are 1-based, both included: the heading's own line, and the last line with
 * something to read (not the end of a fence, nor a comment).
 */
export interface Section {
  /** As written, without its markup. */
  readonly heading: string;
  readonly layout: Layout;
  readonly startLine: number;
  readonly endLine: number;
}

export type PlaceholderKind =
  /** `<revision>` */
  | 'angle'
  /** `[name]` */
  | 'bracket'
  /** `{{ revision }}`, `{revision}` in a command */
  | 'braces'
  /** `xxx`, `X.Y.Z`, `???` */
  | 'xxx'
  /** `YYYY-MM-DD` */
  | 'date'
  /** `your-service` */
  | 'your'
  /** `MERGE_SHA` */
  | 'capitals'
  /** `...` */
  | 'dots'
  /** `TBD` and the other words for "later". */
  | 'todo'
  /** `_No response_`, N/A or nothing as the value of a field */
  | 'no-answer'
  /** A line of the template that was left as it was. */
  | 'template';
