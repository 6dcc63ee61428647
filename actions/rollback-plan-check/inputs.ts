import { bodyInput, type InputSpec, verdictInput } from '@cm/app';

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  verdict: verdictInput,
  'roundtrip-report': {
    description:
      'The report that `migration-roundtrip` wrote of the same commit (its `report-path`): proof that the way back of the database was tried.',
    allowed: 'the path of a file, relative to the workspace',
  },
  body: bodyInput,
} as const satisfies Record<string, InputSpec>;
