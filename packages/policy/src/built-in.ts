import type { Policy } from './types.ts';

/** The policy with no file: the policy document itself. `controls` are the controls' own defaults. */
export function builtInPolicy(controls: Policy['controls']): Policy {
  return {
    version: 1,
    enforce: 'change',
    adoptedAt: null,
    mode: 'enforce',
    rules: {},
    protectedBases: [],
    approvers: [],
    waivers: [],
    controls,
  };
}
