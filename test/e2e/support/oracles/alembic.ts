import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

import { pythonWith } from './toolbox.ts';

/** Versions are named, so that a new release of Alembic never turns a change of ours red. */
export const alembicPackages = ['alembic==1.20.0', 'SQLAlchemy==2.1.9'];

/** What Alembic says of a folder; `error` where it refuses it. Ids are sorted. */
export interface AlembicSays {
  readonly error?: string;
  readonly message?: string;
  readonly warnings: readonly string[];
  readonly heads?: readonly string[];
  readonly realHeads?: readonly string[];
  readonly bases?: readonly string[];
  readonly branchPoints?: readonly string[];
  readonly mergePoints?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly headsOfLabels?: Readonly<Record<string, readonly string[]>>;
  /** What `alembic downgrade` undoes for the targets in the folder's `targets.json`; null where there is none. */
  readonly undone?: readonly string[] | null;
}

/** Lets real Alembic, installed from PyPI below `root`, read all folders in one process. */
export async function askAlembic(root: string, folders: readonly string[]): Promise<readonly AlembicSays[]> {
  const programs = await pythonWith(root, alembicPackages);
  const driver = resolve(import.meta.dirname, 'alembic-graphs.py');
  const output = await piped(join(programs, 'python'), [driver], `${folders.join('\n')}\n`);
  const lines = output.trim().split('\n');
  if (lines.length !== folders.length) throw new Error(`Alembic read ${lines.length} of ${folders.length} folders`);
  return lines.map((line) => JSON.parse(line) as AlembicSays);
}

function piped(program: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], timeout: 100_000 });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done(output) : fail(new Error(`Alembic's reader ended with ${code}: ${errors.slice(-2000)}`)),
    );
    child.stdin.end(input);
  });
}
