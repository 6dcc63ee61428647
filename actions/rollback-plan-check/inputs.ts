import { type InputSpec, verdictInput } from '@cm/app';

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  verdict: verdictInput,
  'roundtrip-report': {
    description:
      'The report that `migration-roundtrip` wrote of the same commit (its `report-path`): proof that the way back of the database was tried.',
    allowed: 'the path of a file, relative to the workspace',
  },
  body: {
    description: 'The pull request’s description, as it is written; `-` reads standard input.',
    allowed: 'the path of a file, or -',
    only: 'cli',
    verbatim: true,
  },
} as const satisfies Record<string, InputSpec>;
