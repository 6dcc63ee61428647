import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Node 24 that a runner would use: this process's own, else the one of the root's npm packages. */
export function findNode24(): string {
  if (process.version.startsWith('v24.')) return process.execPath;
  const bin = fileURLToPath(new URL('../../../../node_modules/.bin/', import.meta.url));
  const found = ['node', 'node.exe'].map((name) => join(bin, name)).find((path) => existsSync(path));
  if (found === undefined)
    throw new Error('Node 24 is not there: run npm ci in the root, or run the tests on Node 24.');
  return found;
}
