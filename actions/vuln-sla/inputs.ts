import { commentInput, type InputSpec, listReader } from '@cm/app';

const list = { schema: async () => listReader } as const;

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  reports: {
    ...list,
    description:
      'Where the reports of the scanners are, as patterns; what they are is told by their content. Default: the usual names.',
    allowed: 'patterns such as "reports/*.json, **/*.sarif"',
  },
  'base-reports': {
    ...list,
    description:
      'Reports of the same scanners on what the change stands on, to tell what is new. Default: the ledger tells.',
    allowed: 'patterns such as "base-reports/*.json"',
  },
  'kev-file': {
    description: 'CISA’s list of known exploited vulnerabilities, JSON or CSV, as a step before has downloaded it.',
    allowed: 'the path of a file',
  },
  alerts: {
    schema: async () => (await import('./schemas.ts')).alertsInput,
    description: 'Alerts that are read from GitHub beside the reports. Default: none.',
    allowed: '`dependabot`, `code-scanning`, `secret-scanning`, with commas between them',
  },
  check: {
    schema: async () => (await import('./schemas.ts')).checksInput,
    description: 'Which of the policy’s checks this run is: it leaves a record of them in the ledger.',
    default: 'daily-check',
    allowed: '`daily-check`, `weekly-updates`, `monthly-audit`, with commas between them',
    only: 'action',
  },
  'write-ledger': {
    schema: async () => (await import('@cm/app/input-schemas')).booleanInput,
    description:
      'Whether runs of the default branch write what they found into the ledger. Pull requests never write, whatever stands here.',
    allowed: '`true` or `false`',
    only: 'action',
  },
  'ledger-branch': {
    schema: async () => (await import('./schemas.ts')).branchInput,
    description: 'Branch of the ledger.',
    default: 'cm-ledger',
    allowed: 'the name of a branch',
    only: 'action',
  },
  issues: {
    schema: async () => (await import('@cm/app/input-schemas')).booleanInput,
    description:
      'Whether runs of the default branch keep one issue open for each overdue vulnerability. Nothing is read out of them.',
    allowed: '`true` or `false`',
    only: 'action',
  },
  comment: commentInput,
  ledger: {
    description: 'A ledger to read: a file of entries, as `cm ledger export` writes it.',
    allowed: 'the path of a file',
    only: 'cli',
  },
} as const satisfies Record<string, InputSpec>;
