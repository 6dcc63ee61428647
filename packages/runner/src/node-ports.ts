import type { ClockPort } from '@cm/app';

export { nodeFiles } from './files.ts';
export { nodeHash } from './node-hash.ts';
export { nodeProcesses } from './processes.ts';
export { brokenParts, releasePolicy, releaseTree } from './release-tree.ts';

/** The system's clock, in milliseconds since 1970-01-01 UTC. */
export function systemClock(): ClockPort {
  return { now: () => Date.now() };
}
