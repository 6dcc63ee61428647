import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type ChildOutcome, runChild } from './child.ts';
import { isolated } from './environment.ts';
import { findNode24 } from './node.ts';

export interface RunCmOptions {
  /** The release tree. */
  readonly dist: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input. */
  readonly input?: string | Uint8Array;
  readonly node?: string;
  /** Default 60,000. */
  readonly timeoutMs?: number;
}

/** Runs the built command line as a developer would in a folder, with a home of its own and no terminal. */
export async function runCm(options: RunCmOptions): Promise<ChildOutcome> {
  const home = mkdtempSync(join(tmpdir(), 'cm-home-'));
  try {
    return await runChild({
      command: options.node ?? findNode24(),
      args: [join(options.dist, 'cm', 'index.js'), ...options.args],
      cwd: options.cwd,
      env: { ...isolated(home), ...options.env },
      ...(options.input === undefined ? {} : { input: options.input }),
      timeoutMs: options.timeoutMs ?? 60_000,
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
