import type { Fact } from '@cm/model';

/**
 * Starts programs of the project itself, and so runs code that the change brings. Only a control that its team asked to
 * do so may use it, and says so in its README (DESIGN §8).
 */
export interface ProcessPort {
  /** Unavailable where the program is not there or may not be started. Every process that it started has ended then. */
  readonly run: (call: ProcessCall) => Promise<Fact<ProcessResult>>;
}

/** Started without a shell, in the environment of the job without its tokens and files of commands. */
export interface ProcessCall {
  readonly command: readonly [program: string, ...rest: string[]];
  /** Relative to the workspace; empty for the workspace itself. */
  readonly folder: string;
  /** Its whole standard input. */
  readonly input: string;
  /** Wall time in milliseconds, after which it is ended. */
  readonly timeoutMs: number;
}

export interface ProcessResult {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  /** At most 64 MB; more ends the process. */
  readonly stdout: string;
  /** The last 16 KB. */
  readonly stderr: string;
  readonly timedOut: boolean;
}
