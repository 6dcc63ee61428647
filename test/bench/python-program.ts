import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pythonWith } from '../e2e/support/oracles/toolbox.ts';

/** Installs packages of PyPI into a cache folder of the system's temporary one, and gives one of their programs. */
export async function pythonProgram(name: string, packages: readonly string[]): Promise<string> {
  const root = join(tmpdir(), `cm-bench-${packages.join('-').replaceAll('==', '-')}`);
  const windows = process.platform === 'win32';
  const program = (programs: string): string => join(programs, windows ? `${name}.exe` : name);
  const known = program(join(root, 'python', windows ? 'Scripts' : 'bin'));
  if (existsSync(known)) return known;
  mkdirSync(root, { recursive: true });
  return program(await pythonWith(root, packages));
}
