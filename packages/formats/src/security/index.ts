/** Where a change touches what the policy wants a security review for, found in the diff alone and without running anything. */
export { securityAreasOf } from './scan.ts';
export type { SecurityArea, SecurityCause, SecurityFile, SecurityHit, SecurityOptions, SecurityScan } from './types.ts';
