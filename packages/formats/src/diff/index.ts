export { diffReader } from './reader.ts';
export type { DiffReader } from './reader.ts';
export type { Diff, DiffFile, DiffOptions, DiffStatus, LineWatch } from './types.ts';
