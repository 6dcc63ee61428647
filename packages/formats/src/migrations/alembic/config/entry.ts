/** What one configuration, or one section of it, says of a tree; paths as written, `%(here)s` filled in. */
export interface Entry {
  /** Configuration file, relative. */
  readonly config: string;
  /** Section of `alembic.ini`; null for `[alembic]` and for `pyproject.toml`. */
  readonly section: string | null;
  /** Null: its own folder, where Flask-Migrate sets it in code. */
  readonly script: string | null;
  /** Empty: `versions` in the script folder. */
  readonly versions: readonly string[];
  readonly recursive: boolean;
  /** Folders that packages are looked for in. */
  readonly packages: readonly string[];
  /** Addresses of databases (`sqlalchemy.url`), as written. */
  readonly urls: readonly string[];
  readonly problems: readonly string[];
}

/** Stands for the folder of a configuration while its paths are read: no path begins so. */
export const hereMark = '\0here';
