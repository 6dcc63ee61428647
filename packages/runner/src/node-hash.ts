import { createHash } from 'node:crypto';

import type { HashPort } from '@cm/app';

export { releaseTree } from './release-tree.ts';

/** SHA-256 by Node; text is hashed as UTF-8. Apart from the other ports, because Node's crypto is slow to load. */
export function nodeHash(): HashPort {
  return { sha256: (data) => createHash('sha256').update(data).digest('hex') };
}
