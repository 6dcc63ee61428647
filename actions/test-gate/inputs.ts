import { type InputSpec, listReader } from '@cm/app';

const list = { schema: async () => listReader } as const;

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  reports: {
    ...list,
    description: 'Where the test reports are, as patterns. Default: the names that the usual tools give.',
    allowed: 'patterns such as "reports/*.xml, go-test.json"',
  },
  'base-reports': {
    ...list,
    description:
      'Reports of the same tests on what the change stands on, to tell which are newly skipped or gone. Default: the diff tells.',
    allowed: 'patterns such as "base-reports/*.xml"',
  },
  suites: {
    schema: async () => (await import('./suites-input.ts')).suitesReader,
    description:
      'Suites that have to be there, beside those of the policy, and where their reports are. A name alone: its name stands in the paths of its reports.',
    allowed: 'names and patterns such as "unit=reports/unit/*.xml, integration=reports/integration/*.xml"',
  },
} as const satisfies Record<string, InputSpec>;
