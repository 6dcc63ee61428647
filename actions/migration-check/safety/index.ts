export { safetyHits } from './hits.ts';
export { leaveBehind, nothingBefore } from './legacy.ts';
export { sameChange } from './same-change.ts';
export { applySuppressions } from './suppress/apply.ts';
export { swallowedNotice, timeoutNotice, type TreeNote } from './tree.ts';
export type { SafetyHit } from './types.ts';
