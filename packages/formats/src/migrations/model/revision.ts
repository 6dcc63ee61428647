import type { Operation } from './operation.ts';

/** The half of a revision that goes up, or the one that goes back. */
export interface Body {
  /**
   * `missing`: there is none. `empty`: it does nothing at all (`pass`, a docstring, a bare `return`, an empty section).
   * `raises`: all it does is to refuse. `operations`: anything else, also operations that could not be analysed.
   */
  readonly state: 'missing' | 'empty' | 'raises' | 'operations';
  readonly path: string;
  /** 1-based; of the file where it is missing. */
  readonly line: number;
  readonly endLine: number;
  readonly operations: readonly Operation[];
  /** What it raises, as written, at most 200 characters; null where it raises nothing. */
  readonly raises: string | null;
  /** A comment in an empty or raising body, or its docstring: why it is so. Null for none. At most 500 characters. */
  readonly reason: string | null;
}

/** Who a revision is and what it stands on: what the chain needs. Ids as written. */
export interface RevisionHeader {
  readonly id: string;
  /** File that holds it; of a pair, the up file. Relative to the repository. */
  readonly path: string;
  /** Every file of it. */
  readonly paths: readonly string[];
  readonly parents: readonly string[];
  /** Alembic's `depends_on`: ids, partial ids, or labels. */
  readonly dependsOn: readonly string[];
  /** Alembic's `branch_labels`. */
  readonly labels: readonly string[];
  /** 1-based lines of the id and of the parents in `path`; null where the name of the file gives them. */
  readonly idLine: number | null;
  readonly parentsLine: number | null;
}

export interface Revision extends RevisionHeader {
  /** First line of its message; empty for none. */
  readonly title: string;
  readonly up: Body;
  readonly down: Body;
  /** Comments that start with `cm-actions:`, in every file of the revision. */
  readonly remarks: readonly Remark[];
  /** Names that the file imports of code that is not Alembic, SQLAlchemy or the standard library. */
  readonly imports: readonly string[];
  /**
   * A canonical text of everything that runs, without comments, docstrings, formatting and the spelling of quotes: two
   * files with the same `meaning` do the same. For SQL: its tokens. It is compared, never shown. Null: nobody asked for it.
   */
  readonly meaning: string | null;
}

/** `# cm-actions: ignore[rule-name] until 2027-01-31: reason` or `-- cm-actions: …`; `text` is what follows the colon, trimmed. */
export interface Remark {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** First and last line of the statement that it belongs to: the one it stands behind, or the next one below. */
  readonly covers: readonly [number, number] | null;
}

/** What reading a revision's files gave. `not-a-revision`: proved to be something else (`__init__.py`, a helper module). */
export type Reading<T> =
  | { readonly kind: 'revision'; readonly value: T }
  | { readonly kind: 'not-a-revision' }
  /** `reason`: one sentence that names the cause, with the line where there is one. */
  | { readonly kind: 'unparsable'; readonly path: string; readonly line: number | null; readonly reason: string };
