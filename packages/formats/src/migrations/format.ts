import type { Fact } from '@cm/model';

import type { Dialect } from './model/operation.ts';
import type { Reading, Revision, RevisionHeader } from './model/revision.ts';

/** The files of one commit or folder. Paths are relative to its root, with `/`. */
export interface FolderView {
  readonly paths: readonly string[];
  /** Reads several at once; null where the file is not there. A file over 4 MB is unavailable. */
  readonly read: (paths: readonly string[]) => Promise<Fact<readonly (Uint8Array | null)[]>>;
  /** Folders that are symbolic links: path of the link to the folder that holds the files. Absent: there are none, or nobody can tell. */
  readonly links?: () => Promise<ReadonlyMap<string, string>>;
}

/** One history of migrations. */
export interface FoundTree {
  readonly tool: string;
  /** Folder that holds its revisions, relative; of several `version_locations`, that of the configuration's script folder. */
  readonly path: string;
  /** Folders that hold its revisions. */
  readonly folders: readonly string[];
  /** What says that it is there: `alembic.ini`, `pyproject.toml`; null where the files themselves do. */
  readonly config: string | null;
  /** Section of `alembic.ini`; null for the usual one. */
  readonly section: string | null;
  /** The files of a revision, one group each; a file that holds no revision may be among them. */
  readonly sources: readonly (readonly string[])[];
  /** Databases that it is for, as far as its configuration says; null: not said. */
  readonly dialects: readonly Dialect[] | null;
  /** What its configuration sets for every migration. */
  readonly settings: TreeSettings;
  /** What could not be understood of the configuration: one sentence each, with the cause and the fix. */
  readonly problems: readonly string[];
  /** How its commands are called where that is not the usual way: the program, and the folder to be in (empty: the root). */
  readonly call?: { readonly command: string; readonly folder: string };
}

export interface TreeSettings {
  /** File that sets up the run (`env.py`); null for none. */
  readonly envPath: string | null;
  /** Whether a lock timeout, and a statement timeout, is set for every migration. */
  readonly lockTimeout: boolean;
  readonly statementTimeout: boolean;
  /** Milliseconds; null where it is not a plain number. */
  readonly lockTimeoutMs: number | null;
  /** Each migration runs in a transaction of its own (`transaction_per_migration`). */
  readonly transactionPerMigration: boolean;
  /** `env.py` catches errors of the migrations and goes on: a failure would look green. The line, or null. */
  readonly swallowsErrorsAt: number | null;
  /** `env.py` takes an advisory lock in the same transaction, so that an autocommit block fails. */
  readonly advisoryLock: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One migration tool. */
export interface Format {
  readonly name: string;
  readonly title: string;
  /**
   * The command that undoes everything back to a revision (`alembic downgrade <id>`); null where there is none. `section`: see
   * `FoundTree`. `undone`: the revisions that it takes back.
   */
  readonly rollback: (
    to: string | null,
    tree: Pick<FoundTree, 'section' | 'config' | 'path' | 'call'>,
    steps: number,
    undone: readonly Pick<RevisionHeader, 'paths'>[],
  ) => string | null;
  /** Trees of this tool in a folder; never executes anything. `at`: a folder (or its configuration) that the user named; null: look everywhere. */
  readonly discover: (view: FolderView, at: string | null) => Promise<readonly FoundTree[]>;
  /** Each file tells its header by itself: the same file at the same place tells the same one, whatever else is there. */
  readonly alone?: true;
  /**
   * Headers of a tree, quickly. `unsure` sources are read by `revision` instead. Order as in `sources`.
   * Tools whose parents come from the order of all files (`V1__a.sql` before `V2__b.sql`) need them all at once.
   */
  readonly headers: (
    tree: FoundTree,
    files: readonly (readonly SourceFile[])[],
  ) => Promise<readonly Reading<RevisionHeader>[]>;
  /** One revision, wholly. `header`: what `headers` gave for it. `compared`: its `meaning` is asked for. */
  readonly revision: (
    files: readonly SourceFile[],
    header: RevisionHeader,
    compared?: boolean,
  ) => Promise<Reading<Revision>>;
}
