import type { FieldName, SectionName } from '@cm/formats/record';
import { fieldNames, sectionNames } from '@cm/formats/record';

import type { Category } from '../settings.ts';

export type Part = FieldName | SectionName;

export const allParts: readonly Part[] = [...fieldNames, ...sectionNames];

/** Names of the parts, as messages call them. */
export const partWords: Readonly<Record<Part, string>> = {
  type: 'type',
  priority: 'priority',
  requester: 'requester',
  date: 'date',
  description: 'description',
  justification: 'justification',
  impact: 'impact analysis',
  testing: 'testing plan',
  rollback: 'rollback plan',
};

/**
 * What has to be there before a change lands. Source: policy, "Change Categories" ("pre-approved, follow standard
 * procedure"; "post-review") and principle 5 ("changes must be documented").
 */
const needed: Readonly<Record<Category, readonly Part[]>> = {
  standard: ['description'],
  normal: allParts,
  emergency: ['description', 'justification', 'impact', 'rollback'],
};

/** Why a part is not asked for in a category; null where it is. */
export function whyNotNeeded(part: Part, category: Category): string | null {
  if (needed[category].includes(part)) return null;
  return category === 'standard'
    ? 'A standard change was approved as a kind: the register holds this for all of them.'
    : 'An emergency lands first: this belongs to its post-review.';
}

/** Why the review checklist is not asked for in a category; null where it is. */
export function whyNoChecklist(category: Category): string | null {
  if (category === 'normal') return null;
  return category === 'standard'
    ? 'A standard change is pre-approved and follows its procedure: no review has to confirm it.'
    : 'An emergency lands first: its post-review goes through the checklist.';
}
