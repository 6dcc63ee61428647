import type { Waiver } from '@cm/model';
import { criteriaByClause } from '@cm/policy/criteria';
import { parsePolicy } from '@cm/policy/parse';

import type { Catalogue } from './catalogue.ts';
import { policyPath } from './policy-file.ts';

/** The waivers that one version of a policy file itself has; null where that version cannot be understood. */
export function waiversIn(bytes: Uint8Array, catalogue: Catalogue): readonly Waiver[] | null {
  const parsed = parsePolicy(new TextDecoder().decode(bytes), policyPath, {
    sections: catalogue.sections,
    ruleIds: catalogue.rules.map((rule) => rule.id),
    clauseIds: Object.keys(criteriaByClause),
  });
  return parsed.ok ? parsed.policy.waivers : null;
}
