import { defineAction } from '@cm/app';

import { inputs } from './inputs.ts';
import { rules } from './rules/index.ts';
import { defaults } from './settings.ts';

export const action = defineAction({
  name: 'vuln-sla',
  title: 'Vulnerability deadlines',
  description: 'Holds every known vulnerability to the policy’s hours, whichever scanner told of it.',
  branding: { icon: 'clock', color: 'red' },
  inputs,
  settings: async () => (await import('./schemas.ts')).settingsSchema,
  defaults,
  directions: {
    critical: 'lower',
    high: 'lower',
    medium: 'lower',
    warnAt: 'lower',
    ignoreFiles: 'subset',
    dailyCheck: 'lower',
    weeklyUpdates: 'lower',
    monthlyAudit: 'lower',
  },
  outputs: {
    overdue: 'How many vulnerabilities are past their deadline, without those that are excused.',
    'due-soon': 'How many are near theirs.',
    new: 'How many the change brings, of any severity; empty where nothing tells.',
    fixed: 'How many are proved to be gone.',
  },
  permissions: {
    contents: {
      access: 'write',
      why: 'appends to the ledger, in runs of the default branch with `write-ledger` only; `read` does for all others: policy file, ignore files, tags and ledger',
    },
    statuses: {
      access: 'write',
      why: 'anchors the ledger’s end, in runs with `write-ledger` only',
      optional: true,
    },
    'pull-requests': { access: 'write', why: 'keeps one comment with the result, and checks waivers', optional: true },
    'vulnerability-alerts': {
      access: 'read',
      why: 'reads Dependabot alerts, with `alerts: dependabot`',
      optional: true,
    },
    'security-events': {
      access: 'read',
      why: 'reads code scanning alerts, with `alerts: code-scanning`',
      optional: true,
    },
    issues: { access: 'write', why: 'keeps an issue for each overdue one, with `issues: true`', optional: true },
  },
  rules,
  // What is typed on a laptop is judged as it is; a range is only asked for where a change is.
  needsRepository: (_, range) =>
    range !== null && range.base === null && range.head === null ? false : 'where-there-is-one',
  // Loaded when this control runs, and not when another one reads this one's settings (ADR 10).
  collect: async (ports, context) => (await import('./collect.ts')).collect(ports, context),
  judge: async (facts, settings) => (await import('./judge.ts')).judge(facts, settings),
});
