export { type Chain, chainOf, type Missing } from './chain.ts';
export { headsByLabel, headsOfLabel } from './labels.ts';
export { firstNew, type FirstNew } from './rollback.ts';
