import type { InputSpecs } from './define.ts';

/** Inputs that every action takes beside its own. No action may define one of these names itself. */
export const commonInputs = {
  token: {
    description: 'Token that reads GitHub: the policy file, the pull request, its reviews. Never written anywhere.',
    default: '${{ github.token }}',
    secret: true,
    only: 'action',
    allowed: 'a GitHub token; the default is the job’s own',
  },
  'report-path': {
    description: 'File to write the report to, as JSON. Default on a runner: a file in its temporary folder.',
    allowed: 'a path, relative to the workspace',
  },
} as const satisfies InputSpecs;

/** Outputs that every action gives beside its own: name and description. */
export const commonOutputs = {
  outcome: 'What was decided: `pass`, `fail` or `unknown`.',
  report: 'Path of the report (JSON).',
  findings: 'How many places failed, were waived or could not be decided.',
} as const satisfies Readonly<Record<string, string>>;
