import type { Fact } from '@cm/model';

import type { ForgePort } from './forge-port.ts';
import type { GitPort } from './git-port.ts';
import type { ProcessPort } from './process-port.ts';
import type { SqlPort } from './sql-port.ts';

/** Everything an action may ask of the world. Collectors take these and nothing else. */
export interface Ports {
  readonly git: GitPort;
  readonly forge: ForgePort;
  readonly files: FilesPort;
  readonly clock: ClockPort;
  readonly hash: HashPort;
  readonly sql: SqlPort;
  readonly processes: ProcessPort;
  readonly log: LogPort;
}

/** Files below the workspace. Paths are relative to it, with `/`; a path that leaves it is unavailable. */
export interface FilesPort {
  /** The whole file, or the reason; a file over `maxBytes` is unavailable. */
  readonly read: (path: string, maxBytes: number) => Promise<Fact<Uint8Array>>;
  /** Files that match a gitignore-style glob, sorted; never below `.git` or `node_modules`. */
  readonly glob: (patterns: readonly string[]) => Promise<Fact<readonly string[]>>;
  /**
   * Gives a whole file in windows of about 1 MB, which hold only until `onBytes` returns; a reason that it returns ends
   * the reading and becomes the answer. Hashed in the same pass. A file over `maxBytes` is unavailable.
   */
  readonly scan: (
    path: string,
    maxBytes: number,
    onBytes: (bytes: Uint8Array) => string | null,
  ) => Promise<Fact<ScannedFile>>;
}

export interface ScannedFile {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** The only source of time. */
export interface ClockPort {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

export interface HashPort {
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: (data: Uint8Array | string) => string;
}

/** Where a run tells what it does. On a laptop: standard error. On a runner: the job log. */
export interface LogPort {
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
  readonly warning: (message: string) => void;
  /** Starts a folded group of lines; ended by `endGroup`. */
  readonly group: (title: string) => void;
  readonly endGroup: () => void;
}
