export type * from './model.ts';
export { coveragePage } from './page.ts';
