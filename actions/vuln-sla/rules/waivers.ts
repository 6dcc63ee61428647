import type { RuleDefinition } from '@cm/model';

export const waiverTooLong = {
  id: 'vuln-sla/waiver-too-long',
  clause: 'vulnerabilities.critical',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'No exception lasts longer than its severity allows',
  doc: {
    why: 'The worse a vulnerability, the sooner somebody has to look at its exception again: after 7 days for a critical one, 30 for a high, 90 for a medium and 180 for a low one. Entries of scanners’ ignore files last no longer either, and those without an end as long from when they were first seen.',
    good: ['expires: five days from now, for a critical one.'],
    bad: ['expires: 2099-12-31'],
    fix: 'Shorten `expires`, and have it approved again. `waiver-days` of the policy file says how long exceptions may be.',
  },
} as const satisfies RuleDefinition;

export const waiverExpires = {
  id: 'vuln-sla/waiver-expires',
  clause: 'vulnerabilities.high',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'No exception is near its end',
  doc: {
    why: 'Exceptions that were written on one day end on one day, and block everybody that morning. So the end is said 14 days before as a notice, and from 7 days before and on the last day as a warning.',
    good: ['An exception that ends in a month.'],
    bad: ['An exception that ends tomorrow.'],
    fix: 'Fix the vulnerability until then, or have the exception renewed in good time.',
  },
} as const satisfies RuleDefinition;
