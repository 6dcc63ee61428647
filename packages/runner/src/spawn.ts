import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

import type { LogPort, ProcessCall, ProcessResult } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { projectEnvironment } from './project-environment.ts';

export interface SpawnPlace {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: LogPort;
}

const stdoutCap = 64 * 1024 * 1024;
const stderrTail = 16 * 1024;
/** How long a process that was asked to end may clean up, in milliseconds. */
const patience = 20_000;
const posix = process.platform !== 'win32';

/**
 * Runs one program of the project to its end. It leads a process group of its own, so that what it started ends with it.
 * Not through @actions/exec: that one has no time limit, and would print what the project says into the job log, where
 * the runner obeys commands.
 */
export function spawnProject(call: ProcessCall, { root, env, log }: SpawnPlace): Promise<Fact<ProcessResult>> {
  const [program, ...rest] = call.command;
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd: join(root, call.folder),
      env: projectEnvironment(env),
      detached: posix,
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    let bytes = 0;
    let stderr = '';
    let timedOut = false;
    let late: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child, 'SIGTERM');
      late = setTimeout(() => endGroup(child, 'SIGKILL'), patience);
    }, call.timeoutMs);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > stdoutCap) endGroup(child, 'SIGKILL');
      else stdout.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      log.debug(text.trimEnd());
      stderr = `${stderr}${text}`.slice(-stderrTail);
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve(unavailable(notStarted(program, error)));
    });
    // What it left running in the background would keep the pipes open, and the step waiting.
    child.on('exit', () => endGroup(child, 'SIGKILL'));
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      clearTimeout(late);
      resolve(available({ exitCode, stdout: Buffer.concat(stdout).toString('utf8'), stderr, timedOut }));
    });
    child.stdin.end(call.input);
  });
}

/** Ends a process and all that it started. */
function endGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    if (posix) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
}

function notStarted(program: string, error: NodeJS.ErrnoException): string {
  const name = JSON.stringify(program.slice(0, 200));
  if (error.code === 'ENOENT') return `There is no program ${name} on the PATH, or its working folder does not exist.`;
  return `${name} could not be started (${error.code ?? error.message}).`;
}
