/** The words in which every migration tool is read: types only. */
export type * from '../format.ts';
export type * from './operation.ts';
export type * from './revision.ts';
