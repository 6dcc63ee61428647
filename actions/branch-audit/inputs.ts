import { type InputSpec, listReader } from '@cm/app';

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  branch: {
    description: 'One more branch to audit, beside the default branch and those of the policy file.',
    allowed: 'the name of a branch, such as "release"',
  },
  repositories: {
    schema: async () => listReader,
    description:
      'Repositories to audit in place of the one around; each is judged by the policy file of its own default branch.',
    only: 'cli',
    allowed: 'names such as "acme/webshop, acme/api"',
  },
  'repositories-file': {
    description: 'File that names repositories to audit, one a line.',
    only: 'cli',
    verbatim: true,
    allowed: 'a file with a line "acme/webshop" for each',
  },
} as const satisfies Record<string, InputSpec>;
