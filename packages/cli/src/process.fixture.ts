import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import type { Ran } from './world.fixture.ts';

const program = resolve(import.meta.dirname, 'cm.ts');

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** Arguments of node itself. */
  readonly node?: readonly string[];
  /** Milliseconds that the reader waits after each piece of standard output. */
  readonly readerWaits?: number;
  /** The reader goes away after the first piece. */
  readonly readerLeaves?: boolean;
}

/** Runs `cm` from source as a process of its own, the way a developer does. */
export async function spawnCm(args: readonly string[], options: ProcessOptions = {}): Promise<Ran> {
  const env = { ...process.env, GITHUB_TOKEN: undefined, GH_TOKEN: undefined, ...options.env };
  const child = spawn(process.execPath, [...(options.node ?? []), program, ...args], { cwd: options.cwd, env });
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const closed = new Promise<number>((done) => {
    child.on('close', (code) => done(code ?? -1));
  });
  const out: Buffer[] = [];
  for await (const piece of child.stdout) {
    out.push(piece);
    if (options.readerLeaves === true) break;
    if (options.readerWaits !== undefined) await new Promise((go) => setTimeout(go, options.readerWaits));
  }
  return { code: await closed, out: Buffer.concat(out).toString('utf8'), err };
}
