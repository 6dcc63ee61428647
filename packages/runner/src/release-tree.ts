import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What a report calls `tool.tree`: the SHA-256 of the release tree's `SHA256SUMS`, which lists every other file of the
 * tree. Found from the stub that was started; null where no release tree runs (a checkout of the sources).
 */
export function releaseTree(script: string | undefined): string | null {
  if (script === undefined) return null;
  try {
    const sums = readFileSync(join(dirname(dirname(realpathSync(script))), 'SHA256SUMS'));
    return createHash('sha256').update(sums).digest('hex');
  } catch {
    return null;
  }
}
