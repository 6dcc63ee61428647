import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Milliseconds until the child is killed and the run fails. */
  readonly timeoutMs: number;
}

export interface ChildOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** User and system time of the child and what it started, in milliseconds; null where the system does not tell. */
  readonly cpuMs: number | null;
}

const timesFd = 3;
const isPosix = process.platform !== 'win32';
/** Bash tells milliseconds; a plain sh may round to ten. */
const shell = existsSync('/bin/bash') ? '/bin/bash' : '/bin/sh';

/** Runs a child to its end and keeps what it printed; rejects where it was killed, by the time limit or otherwise. */
export function runChild(options: ChildOptions): Promise<ChildOutcome> {
  const { args, command, cwd, env, input, timeoutMs } = options;
  // The shell's `times` is the only portable word on the CPU of a child and of its own children.
  const script = `"$@" ${timesFd}>&-; code=$?; times >&${timesFd}; exit $code`;
  const shellArgs = ['-c', script, 'sh', command, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(isPosix ? shell : command, isPosix ? shellArgs : args, {
      cwd,
      env: { ...env },
      detached: isPosix,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    const [out, err, times] = [collect(child.stdout), collect(child.stderr), collect(child.stdio[timesFd])];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      kill(child.pid);
    }, timeoutMs);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const told = `${out()}\n${err()}`.slice(-2000);
      const line = `${command} ${args.join(' ')}`;
      if (late) reject(new Error(`still running after ${timeoutMs} ms, so it was killed: ${line}\n${told}`));
      else if (code === null) reject(new Error(`ended by signal ${signal}: ${line}\n${told}`));
      else resolve({ exitCode: code, stdout: out(), stderr: err(), cpuMs: cpuOf(times()) });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** A stream's text so far. */
function collect(stream: unknown): () => string {
  const parts: Buffer[] = [];
  (stream as NodeJS.ReadableStream | null)?.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString('utf8');
}

/** Kills the child with all that it started. */
function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(isPosix ? -pid : pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/** The second line of `times` is about children: `0m0.12s 0m0.03s`. */
function cpuOf(times: string): number | null {
  const found = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (found.length !== 2) return null;
  return found.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}
