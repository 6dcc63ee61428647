import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What a report calls `tool.tree`: the SHA-256 of the release tree's `SHA256SUMS`, which lists every other file of the
 * tree. The build writes it beside that file, as `sha256sum` prints it; to load Node's crypto for it would cost a tenth
 * of a start. Found from the stub that was started, one folder down or two; null where no release tree runs (a checkout
 * of the sources).
 */
export function releaseTree(script: string | undefined): string | null {
  if (script === undefined) return null;
  try {
    const folder = dirname(dirname(realpathSync(script)));
    return sumIn(folder) ?? sumIn(dirname(folder));
  } catch {
    return null;
  }
}

function sumIn(folder: string): string | null {
  try {
    const line = readFileSync(join(folder, 'SHA256SUMS.sha256'), 'latin1');
    return /^([0-9a-f]{64}) {2}SHA256SUMS\n$/.exec(line)?.[1] ?? null;
  } catch {
    return null;
  }
}
