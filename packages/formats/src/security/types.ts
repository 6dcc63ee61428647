/** Where the policy asks for a security review. Source: policy, "Security Review Required For". */
export type SecurityArea = 'authentication' | 'encryption' | 'api-security' | 'data-access' | 'third-party';

/** What of a changed file is looked at; GitHub's list of a pull request's files has this shape. */
export interface SecurityFile {
  readonly path: string;
  /** The name before a rename; null otherwise. */
  readonly previous: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
  /** Hunks of the unified diff; null where there are none to be had. */
  readonly patch: string | null;
  /** Id of the blob; null where it is not known. */
  readonly blob: string | null;
}

/** What decided: the file's name, a dependency, an outbound host, an import, a permission, or other words of a line. */
export type SecurityCause = 'path' | 'deleted' | 'dependency' | 'host' | 'import' | 'permission' | 'code';

/** One reason why a change touches an area. */
export interface SecurityHit {
  readonly area: SecurityArea;
  readonly path: string;
  /** 1-based, in the new file; of a line that was taken out, in the old one. Null: the file as a whole. */
  readonly line: number | null;
  /** Whether the line was taken out. */
  readonly removed: boolean;
  readonly because: SecurityCause;
  /** What was found, at most 120 UTF-16 units. Outside text. */
  readonly evidence: string;
}

export interface SecurityScan {
  /** In the order of the files, those with a line before those without. */
  readonly hits: readonly SecurityHit[];
  /** Files that may matter and of which nothing was to be seen. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

export interface SecurityOptions {
  /** Areas to which the policy itself counts a path. */
  readonly extra: (path: string) => readonly SecurityArea[];
  /** Paths in which nothing is looked for; `extra` wins. */
  readonly exclude: (path: string) => boolean;
}

/** A line of a hunk. */
export interface HunkLine {
  readonly side: 'added' | 'removed' | 'context';
  /** Without the mark and the line's end. */
  readonly text: string;
  /** 1-based, in the new file; of a removed line, in the old one. */
  readonly line: number;
  /** Which hunk it stands in, from 1. */
  readonly hunk: number;
  /** What git wrote behind the hunk's numbers: the last line before it that begins at the margin. */
  readonly under: string;
}

/** What one line gives away. */
export interface LineHit {
  readonly area: SecurityArea;
  readonly because: SecurityCause;
  readonly evidence: string;
}
