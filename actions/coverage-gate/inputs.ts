import { commentInput, type InputSpec, listReader } from '@cm/app';

const percent = {
  schema: async () => (await import('./schemas.ts')).percentInput,
  allowed: 'a number from 0 to 100, with at most two decimals',
} as const;

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  reports: {
    schema: async () => listReader,
    description: 'Where the coverage reports are, as patterns. Default: the names that the usual tools give.',
    allowed: 'patterns such as "coverage/lcov.info, **/jacoco.xml"',
  },
  artifact: {
    description:
      'On `workflow_run`: the artifact of the run that ended in which the reports are. Other events read the workspace.',
    default: 'coverage-reports',
    allowed: 'the name of an artifact',
    only: 'action',
  },
  'threshold-lines': {
    ...percent,
    description:
      'Per cent of the project’s lines that tests run. Given here, less is an error. May only raise the policy’s.',
    tightens: { setting: 'thresholdLines', direction: 'higher' },
  },
  'threshold-patch': {
    ...percent,
    description: 'Per cent of the new and changed lines that tests run. May only raise the policy’s.',
    tightens: { setting: 'thresholdPatch', direction: 'higher' },
  },
  'threshold-branches': {
    ...percent,
    description: 'Per cent of the project’s branches. May only raise the policy’s.',
    tightens: { setting: 'thresholdBranches', direction: 'higher' },
  },
  'threshold-functions': {
    ...percent,
    description: 'Per cent of the project’s functions. May only raise the policy’s.',
    tightens: { setting: 'thresholdFunctions', direction: 'higher' },
  },
  'threshold-statements': {
    ...percent,
    description: 'Per cent of the project’s statements. May only raise the policy’s.',
    tightens: { setting: 'thresholdStatements', direction: 'higher' },
  },
  'output-dir': {
    description:
      'Folder for what the gate can write: badge.svg, merged.cobertura.xml, merged.lcov, index.html and baseline.json. Default: nothing is written.',
    allowed: 'a folder of the workspace, such as coverage-gate',
  },
  comment: commentInput,
  diff: {
    description: 'A unified diff (git diff) to judge as the change, instead of a range of commits.',
    allowed: 'the path of a file',
    only: 'cli',
  },
  baseline: {
    description: 'A baseline.json that an earlier run wrote, to compare with.',
    allowed: 'the path of a file',
    only: 'cli',
  },
} as const satisfies Record<string, InputSpec>;
