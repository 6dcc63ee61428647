import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

import type { HashPort } from '@cm/app';

type Sha256 = HashPort['sha256'];

/** SHA-256 by Node; text is hashed as UTF-8. Node's crypto is slow to load, and most runs on a laptop hash nothing. */
export function nodeHash(): HashPort {
  let made: Sha256 | null = null;
  return { sha256: (data) => (made ??= load())(data) };
}

/** In one call where Node has that (from 20.12 on): for many small texts it takes half the time. */
function load(): Sha256 {
  // A built-in module is found from anywhere; `process.getBuiltinModule` is not in every Node 20.
  const crypto = createRequire(process.execPath)('node:crypto') as typeof Crypto;
  return 'hash' in crypto
    ? (data) => crypto.hash('sha256', data)
    : (data) => (crypto as typeof Crypto).createHash('sha256').update(data).digest('hex');
}
