import type { RuleDefinition } from '@cm/model';

export const newInChange = {
  id: 'vuln-sla/new-in-change',
  clause: 'dependencies.security-review',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The change brings no vulnerability of high severity or worse',
  doc: {
    why: 'What a change brings, its author can leave out. What was there before, or became known over night, is not the author’s doing: so reports of what the change stands on are compared, else the ledger tells what was known.',
    good: ['Reports of the base in `base-reports`, made by the same scanners in the same job.'],
    bad: ['The change adds minimist 1.2.0, which CVE-2021-44906 (critical) is about.'],
    fix: 'Take a version without it, as the message says, or another package. `new-from` of the policy file says from which severity on it is an error; milder ones are notices.',
  },
} as const satisfies RuleDefinition;

export const ignoresChanged = {
  id: 'vuln-sla/ignores-changed',
  clause: 'principles.separation-of-duties',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Somebody else agrees to what scanners leave out',
  doc: {
    why: 'A line in .trivyignore hides a vulnerability for ever, without an approver, and the scanner that runs on the pull request already obeys it. So entries count from the default branch only, and a change of such a file needs a second pair of eyes.',
    good: ['Ada adds CVE-2026-1 to .trivyignore, and Grace approves that commit.'],
    bad: ['The same, approved by nobody.'],
    fix: 'Ask for an approving review of the head commit by somebody other than the author, and run the check again. Better: put the exception into `waivers` of .github/change-policy.yml, where it has a reason, an approver and an end.',
  },
} as const satisfies RuleDefinition;
