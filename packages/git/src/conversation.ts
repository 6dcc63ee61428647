import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Socket } from 'node:net';

import { available, type Fact, unavailable } from '@cm/model';

import { safeFlags } from './environment.ts';
import { failureOf } from './failure.ts';
import { type GitSetup, notStarted, release, timedOut } from './process.ts';

/** One exchange with a git process that reads questions and writes answers. */
export interface Exchange {
  /** Called once, when the process is ready for questions. */
  readonly onStart: (speaker: Speaker) => void;
  readonly onOutput: (chunk: Buffer) => void;
}

/** What an exchange may do. */
export interface Speaker {
  readonly write: (text: string) => void;
  /** Everything was answered. */
  readonly done: () => void;
  /** The answers cannot be used; the process is ended, and the next exchange has a new one. */
  readonly giveUp: (reason: string) => void;
}

/** A git process that several exchanges share, one after the other. */
export interface Conversation {
  /** With what its process is started; other processes for the same repository are, too. */
  readonly setup: GitSetup;
  readonly talk: (exchange: Exchange) => Promise<Fact<null>>;
  /** Ends the process: what it knows of refs and packs may be old. The next exchange starts another. */
  readonly close: () => void;
}

/** An idle process is ended after this time, in milliseconds; until then it keeps nobody waiting at the end of a run. */
const idleMs = 500;
const stderrCap = 16 * 1024;

interface Line {
  readonly child: ChildProcessWithoutNullStreams;
  stderr: string;
  /** The exchange under way; null while idle. */
  current: { readonly exchange: Exchange; readonly end: (outcome: Fact<null>) => void } | null;
}

/** Opens nothing until the first exchange. `args` is the git command, such as `['cat-file', '--batch']`. */
export function createConversation(setup: GitSetup, args: readonly string[]): Conversation {
  let line: Line | null = null;
  let idle: NodeJS.Timeout | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function close(): void {
    if (idle !== null) clearTimeout(idle);
    idle = null;
    line?.child.stdin.end();
    line = null;
  }

  function exchangeOn(open: Line, exchange: Exchange): Promise<Fact<null>> {
    return new Promise((resolve) => {
      keepAlive(open.child, true);
      const end = (outcome: Fact<null>): void => {
        if (open.current === null) return;
        open.current = null;
        clearTimeout(timer);
        keepAlive(open.child, false);
        if (outcome.status === 'unavailable') {
          release(open.child);
          if (line === open) line = null;
        } else idle = setTimeout(close, idleMs).unref();
        resolve(outcome);
      };
      const timer = setTimeout(() => end(unavailable(timedOut(args[0] ?? '', setup.timeoutMs))), setup.timeoutMs);
      open.current = { exchange, end };
      exchange.onStart({
        write: (text) => void open.child.stdin.write(text),
        done: () => end(available(null)),
        giveUp: (reason) => end(unavailable(reason)),
      });
    });
  }

  return {
    setup,
    close,
    talk: (exchange) => {
      const turn = last.then(() => {
        if (idle !== null) clearTimeout(idle);
        line ??= openLine(setup, args, (ended) => {
          if (line === ended) line = null;
        });
        return exchangeOn(line, exchange);
      });
      last = turn;
      return turn;
    },
  };
}

function openLine(setup: GitSetup, args: readonly string[], onEnd: (line: Line) => void): Line {
  const { git, cwd, env } = setup;
  const child = spawn(git, [...safeFlags, ...args], { cwd, env, windowsHide: true });
  const line: Line = { child, stderr: '', current: null };
  const ended = (reason: string): void => {
    onEnd(line);
    line.current?.end(unavailable(reason));
  };
  // A process that ends before it read all of its input breaks the pipe; its exit code says why.
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (chunk: Buffer) => line.current?.exchange.onOutput(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    if (line.stderr.length < stderrCap) line.stderr += chunk.toString('utf8');
  });
  child.on('error', (error: NodeJS.ErrnoException) => ended(notStarted(error)));
  child.on('close', (code) =>
    ended(
      code === 0
        ? `\`git ${args[0]}\` ended before it answered everything.`
        : failureOf(args[0] ?? '', code, line.stderr),
    ),
  );
  return line;
}

/** Whether Node waits for the process: it does while an answer is due, and not for an idle one. */
function keepAlive(child: ChildProcess, wait: boolean): void {
  for (const part of [child, child.stdin, child.stdout, child.stderr]) {
    if (part === child || part instanceof Socket) {
      if (wait) (part as Socket).ref();
      else (part as Socket).unref();
    }
  }
}
