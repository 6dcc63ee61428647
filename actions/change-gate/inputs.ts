import { bodyInput, commentInput, type InputSpec, verdictInput } from '@cm/app';

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  verdict: verdictInput,
  comment: commentInput,
  'write-ledger': {
    schema: async () => (await import('@cm/app/input-schemas')).booleanInput,
    description:
      'Whether runs of the default branch write what landed into the ledger. Pull requests never write, whatever stands here.',
    allowed: '`true` or `false`',
    only: 'action',
  },
  issues: {
    schema: async () => (await import('@cm/app/input-schemas')).booleanInput,
    description:
      'Whether runs of the default branch keep an issue open for each change that waits for its review afterwards.',
    allowed: '`true` or `false`',
    only: 'action',
  },
  title: {
    description: 'The title that the pull request will have.',
    allowed: 'one line',
    only: 'cli',
  },
  body: bodyInput,
} as const satisfies Record<string, InputSpec>;
