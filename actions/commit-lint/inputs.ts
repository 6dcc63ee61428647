import { type InputSpec, listReader } from '@cm/app';

/** The action's inputs and the CLI's flags, beside the common ones. */
export const inputs = {
  scopes: {
    schema: async () => listReader,
    description: 'Scopes that may stand in brackets. May only narrow the policy’s list.',
    allowed: 'a list such as "api, web"',
    tightens: { setting: 'scopes', direction: 'subset' },
  },
  'header-max-length': {
    schema: async () => (await import('./schemas.ts')).lengthInput,
    description: 'Longest commit header, in characters. May only lower the policy’s limit.',
    allowed: 'a whole number from 20 to 10000',
    tightens: { setting: 'headerMaxLength', direction: 'lower' },
  },
  'body-line-max-length': {
    schema: async () => (await import('./schemas.ts')).lengthInput,
    description: 'Longest body line, in characters. May only lower the policy’s limit.',
    allowed: 'a whole number from 20 to 10000',
    tightens: { setting: 'bodyLineMaxLength', direction: 'lower' },
  },
  edit: {
    description:
      'Judge the message that is being written, as the commit-msg hook does: the file that git keeps it in, .git/COMMIT_EDITMSG where none is named. Form, type, scope and layout stop the commit; whatever the pull request can still mend is a warning.',
    allowed: 'a commit message',
    only: 'cli',
    verbatim: true,
    edited: true,
  },
  message: {
    description: 'Judge this one message instead of a range: a file, or - for standard input.',
    allowed: 'a commit message',
    only: 'cli',
    verbatim: true,
  },
  tag: {
    description: 'Judge this tag of the clone as a release, with the commits since the last one, instead of a range.',
    allowed: 'the name of a tag, such as v1.2.3',
    only: 'cli',
  },
  'next-version': {
    schema: async () => (await import('./schemas.ts')).booleanInput,
    description:
      'Work out the next version from the commits since the last release in the history (facts.nextVersion).',
    allowed: 'true or false',
    only: 'cli',
    flag: true,
  },
} as const satisfies Record<string, InputSpec>;
