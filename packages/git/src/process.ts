import { type ChildProcess, spawn } from 'node:child_process';

import { available, type Fact, unavailable } from '@cm/model';

import { safeFlags } from './environment.ts';
import { failureOf } from './failure.ts';
import { noGit } from './locate.ts';

/** How a git process is started; made once for a repository. `timeoutMs` is in milliseconds of wall time. */
export interface GitSetup {
  readonly git: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** What a reader of the output may do with the process. */
export interface GitHandle {
  readonly write: (text: string | Uint8Array) => void;
  readonly endInput: () => void;
  /** Ends the process now: null when enough was read, else the reason why the answer is unavailable. */
  readonly stop: (reason: string | null) => void;
}

export interface GitCall {
  /** The command first: `['log', …]`. */
  readonly args: readonly string[];
  /** Called once; null leaves no input. */
  readonly onStart: ((handle: GitHandle) => void) | null;
  readonly onOutput: (chunk: Buffer, handle: GitHandle) => void;
  /** The reason of a call that failed, from what git wrote to standard error; absent: git's own words and what to do. */
  readonly reasonOf?: (stderr: string) => string;
}

const stderrCap = 16 * 1024;

/**
 * Runs one git process and streams its output; available when it ended with 0 or was stopped with enough read. The only
 * rejection is an error that the caller's own `onOutput` throws.
 */
export function runGit(setup: GitSetup, call: GitCall): Promise<Fact<null>> {
  const { git, cwd, env, timeoutMs } = setup;
  const command = call.args[0] ?? '';
  const reasonOf = (code: number | null, stderr: string): string =>
    call.reasonOf?.(stderr) ?? failureOf(command, code, stderr);
  return new Promise((resolve, reject) => {
    let done = false;
    let stderr = '';
    const child = spawn(git, [...safeFlags, ...call.args], { cwd, env, windowsHide: true });
    const finish = (act: () => void): void => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      release(child);
      act();
    };
    const timer = setTimeout(() => finish(() => resolve(unavailable(timedOut(command, timeoutMs)))), timeoutMs);
    const handle: GitHandle = {
      write: (text) => void child.stdin.write(text),
      endInput: () => void child.stdin.end(),
      stop: (reason) => finish(() => resolve(reason === null ? available(null) : unavailable(reason))),
    };
    const guarded = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        finish(() => reject(error as Error));
      }
    };
    // A process that ends before it read all of its input breaks the pipe; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      if (!done) guarded(() => call.onOutput(chunk, handle));
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < stderrCap) stderr += chunk.toString('utf8');
    });
    child.on('error', (error: NodeJS.ErrnoException) => finish(() => resolve(unavailable(notStarted(error)))));
    child.on('close', (code) =>
      finish(() => resolve(code === 0 ? available(null) : unavailable(reasonOf(code, stderr)))),
    );
    if (call.onStart === null) child.stdin.end();
    else call.onStart(handle);
  });
}

/** Runs git and gives its whole output, at most `maxBytes` of it; more is unavailable. */
export async function outputOf(
  setup: GitSetup,
  args: readonly string[],
  input: string | Uint8Array | null,
  maxBytes: number,
): Promise<Fact<Buffer>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const ran = await runGit(setup, {
    args,
    onStart: input === null ? null : (handle) => feed(handle, input),
    onOutput: (chunk, handle) => {
      bytes += chunk.length;
      if (bytes > maxBytes) handle.stop(`\`git ${args[0]}\` printed more than ${maxBytes} bytes, too much to read.`);
      else chunks.push(chunk);
    },
  });
  return ran.status === 'unavailable' ? ran : available(Buffer.concat(chunks));
}

/** Writes the whole input and ends it. */
export function feed(handle: GitHandle, input: string | Uint8Array): void {
  handle.write(input);
  handle.endInput();
}

/** Ends a process and lets go of its pipes. */
export function release(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  child.stdin?.destroy();
  child.stdout?.destroy();
  child.stderr?.destroy();
}

/** Why a process was stopped after its time. */
export function timedOut(command: string, timeoutMs: number): string {
  return `\`git ${command}\` did not end within ${Math.round(timeoutMs / 1000)} s and was stopped. Run it in the clone to see whether the disk or the repository is at fault.`;
}

/** Why a process did not start. */
export function notStarted(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' ? noGit : `Git could not be started (${error.code ?? error.message}).`;
}
