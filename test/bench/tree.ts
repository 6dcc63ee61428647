import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Contender } from './measure.ts';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** The release tree that is measured: the built one, or another that `CM_DIST` names. */
export const dist = resolve(process.env['CM_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url)));

const yardsticks = fileURLToPath(new URL('./yardsticks/', import.meta.url));

/** Path of a file that belongs to the bench alone. */
export function yardstickPath(file: string): string {
  return `${yardsticks}${file}`;
}

/** The built command line. */
export function cm(args: readonly string[], cwd: string, exits: readonly number[]): Contender {
  return { name: 'cm', command: process.execPath, args: [join(dist, 'cm', 'index.js'), ...args], cwd, exits };
}

/** A yardstick: a small program beside the bench. */
export function yardstick(name: string, [file = '', ...args]: readonly string[], cwd: string): Contender {
  return { name, command: process.execPath, args: [yardstickPath(file), ...args], cwd, exits: [0] };
}
