/** A rollback plan out of the words of a pull request, and a section to paste where there is none. Nothing is executed. */
export { defaultHeadings } from './headings.ts';
export { readPlan } from './read.ts';
export { writePlan } from './write.ts';
export type * from './types.ts';
