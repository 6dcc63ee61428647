import type { InputSpec } from './define.ts';

/** For an action that reads what a pull request says of itself: on a laptop there is none yet. */
export const bodyInput = {
  description: 'The pull request’s description, as it is written; `-` reads standard input.',
  allowed: 'the path of a file, or -',
  only: 'cli',
  verbatim: true,
} as const satisfies InputSpec;
