import type { Level, RuleDefinition } from '@cm/model';

import type { Policy } from './types.ts';

/** How much a rule weighs under a policy: its own entry in `rules` wins, then `enforce`, then the rule's default. */
export function effectiveLevel(policy: Policy, rule: RuleDefinition): Level | 'off' {
  const own = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : undefined;
  return own ?? (isEnforced(policy, rule) ? rule.enforcedLevel : rule.level);
}

/** Whether `enforce` is `all`, or lists the rule, its control or its clause. */
export function isEnforced(policy: Policy, rule: RuleDefinition): boolean {
  if (typeof policy.enforce === 'string') {
    return policy.enforce === 'all';
  }
  return [rule.id, controlOf(rule.id), rule.clause].some((name) => policy.enforce.includes(name));
}

/** The control that a rule id names: `commit-lint` of `commit-lint/header`. */
export function controlOf(ruleId: string): string {
  return ruleId.split('/', 1)[0] ?? ruleId;
}
