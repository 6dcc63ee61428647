import { accessSync, constants } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { shellWord } from '@cm/model';

/** The program that runs now, for hooks of a clone without a `cm` of its own. */
export interface Program {
  /** What node was started with; absolute. */
  readonly script: string;
  /** The folder that node is in: programs with windows often start git with a PATH that lacks it. */
  readonly nodeFolder: string;
}

/** This process, in paths that a shell takes on every system. */
export function thisProgram(): Program {
  return {
    script: slashes(resolve(process.argv[1] ?? '')),
    nodeFolder: posixFolder(dirname(process.execPath)),
  };
}

/** Whether a work tree has a `cm` of its own, as the hook looks for it. */
export function hasOwnProgram(top: string): boolean {
  try {
    accessSync(join(top, ownProgram), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const ownProgram = 'node_modules/.bin/cm';

/** The command that checks a message file, which is to follow it; for a person to put where we do not write. */
export function lintCommand(top: string): string {
  const program = hasOwnProgram(top) ? ownProgram : `node ${shellWord(thisProgram().script)}`;
  return `${program} commit-lint --edit`;
}

function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** Git's sh on Windows parts PATH at colons, so a drive is a folder there: `C:\x` is `/c/x`. */
function posixFolder(path: string): string {
  return slashes(path).replace(/^([A-Za-z]):\//, (_whole, drive: string) => `/${drive.toLowerCase()}/`);
}
