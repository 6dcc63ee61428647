/** What a migration leaves behind, whether its downgrade undoes it, and what going back costs. Nothing is executed. */
export type { Reversibility } from './class.ts';
export { downgradeOf } from './downgrade.ts';
export type { Downgrade } from './downgrade.ts';
export { effectOf } from './effect.ts';
export type { NetChange, NetEffect } from './effect.ts';
export { reversibilityOf } from './reversibility.ts';
export type { Difference, Inverse } from './inverse.ts';
