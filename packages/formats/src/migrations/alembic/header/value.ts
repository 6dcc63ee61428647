/** The names by which a Python file is a revision. */
export const headerNames = ['revision', 'down_revision', 'branch_labels', 'depends_on'] as const;

export type HeaderName = (typeof headerNames)[number];

/** What a header name may hold: text, `None`, or a tuple, list or set of them. */
export type HeaderValue = string | null | readonly (string | null)[];

/** The last assignment of a name. `line` is 1-based. */
export interface Assigned {
  readonly value: HeaderValue;
  readonly line: number;
}

/** What a name is when its value cannot be told without running the file. `reason` is a sentence without its name. */
export interface Computed {
  readonly computed: string;
  readonly line: number;
}

export type Assignments = Readonly<Partial<Record<HeaderName, Assigned>>>;
export type ParsedAssignments = Readonly<Partial<Record<HeaderName, Assigned | Computed>>>;

/** Whether a word is one of the header names. */
export function isHeaderName(word: string): word is HeaderName {
  return headerNames.some((name) => name === word);
}
