import type { RuleDefinition } from '@cm/model';

export const securityReview = {
  id: 'change-gate/security-review',
  clause: 'review.security-review',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A change that touches security has a security review',
  doc: {
    why: 'The policy asks for a security review where a change touches authentication or authorization, encryption, API security, data access or third-party integrations. The areas are recognised by the names of files, new dependencies and actions, new hosts, imports, and what workflows may do; lines that are taken away count as much as new ones. The review is an approval of what stands there now, by somebody who may give it and had no hand in it: a label is none.',
    good: [
      'security: [alice]\n\nalice approves a change that adds `jsonwebtoken` to package.json',
      'A newer version of a dependency that is there already: no area is touched.',
    ],
    bad: [
      '@login_required is taken off a view, and bob, who is not on the list, approves',
      'the label security-reviewed',
      'alice approves, and then another commit is pushed',
    ],
    fix: 'Ask one of the people whom the message names for a review: Files changed, Review changes, Approve. Where an area is found by mistake, `controls.change-gate.security-exclude` of the policy file takes patterns of files in which none is looked for.',
  },
} as const satisfies RuleDefinition;

export const securityNamed = {
  id: 'change-gate/security-named',
  clause: 'review.security-review',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The policy names who gives security reviews',
  doc: {
    why: 'Where nobody is named, any approval by somebody who may push and had no hand in the change is taken for the security review, and an auditor will ask what that person knows of security.',
    good: ['controls:\n  change-gate:\n    security: [alice, "@acme/security"]'],
    bad: ['a policy file without `security`'],
    fix: 'Name them in `.github/change-policy.yml`.',
  },
} as const satisfies RuleDefinition;

/** The rules of this part, in the order in which a report shows them. */
export const securityRules: readonly RuleDefinition[] = [securityReview, securityNamed];
