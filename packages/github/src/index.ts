export type { ForgeOptions } from './client.ts';
export { createForge } from './forge.ts';
