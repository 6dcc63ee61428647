import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

import type { HashPort } from '@cm/app';

/** SHA-256 by Node; text is hashed as UTF-8. Node's crypto is slow to load, and most runs on a laptop hash nothing. */
export function nodeHash(): HashPort {
  // A built-in module is found from anywhere; `process.getBuiltinModule` is not in every Node 20.
  const load = createRequire(process.execPath);
  return {
    sha256: (data) => {
      const { createHash } = load('node:crypto') as typeof Crypto;
      return createHash('sha256').update(data).digest('hex');
    },
  };
}
