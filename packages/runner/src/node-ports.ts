import { createHash } from 'node:crypto';

import type { ClockPort, HashPort } from '@cm/app';

export { nodeFiles } from './files.ts';
export { releaseTree } from './release-tree.ts';

/** The system's clock, in milliseconds since 1970-01-01 UTC. */
export function systemClock(): ClockPort {
  return { now: () => Date.now() };
}

/** SHA-256 by Node; text is hashed as UTF-8. */
export function nodeHash(): HashPort {
  return { sha256: (data) => createHash('sha256').update(data).digest('hex') };
}
