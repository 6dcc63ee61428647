import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';

import type { JudgedTag } from './facts.ts';

/** The rule passed. */
export function passed({ id }: RuleDefinition, reason: string): Verdict {
  return { rule: id, applies: true, reason, findings: [] };
}

/** The rule has nothing to decide here. */
export function idle({ id }: RuleDefinition, reason: string): Verdict {
  return { rule: id, applies: false, reason, findings: [] };
}

/** Not decided, and another rule's finding says why. */
export function undecided({ id }: RuleDefinition, reason: string): Verdict {
  return { rule: id, applies: true, undecided: true, reason, findings: [] };
}

/** One finding on the tagged commit. */
export function found(
  { id }: RuleDefinition,
  tag: JudgedTag,
  message: string,
  remedy: string,
  outcome: FindingDraft['outcome'] = 'fail',
): Verdict {
  const location = { kind: 'commit', sha: tag.commit } as const;
  return { rule: id, applies: true, reason: message, findings: [{ outcome, message, remedy, location }] };
}

/** It could not be read. */
export function unread(rule: RuleDefinition, tag: JudgedTag, reason: string): Verdict {
  return found(rule, tag, reason, tag.pushed ? onRunner : onLaptop, 'unknown');
}

const onRunner =
  'Give actions/checkout `fetch-depth: 0` (which brings all history and all tags; `fetch-tags: true` brings the tags alone); or keep its `persist-credentials: true` and give the job `contents: read`, so that what is missing can be fetched.';
const onLaptop = 'Fetch what this clone lacks, then run it again:\ngit fetch --tags --unshallow origin';
