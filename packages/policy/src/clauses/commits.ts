import type { Clause } from '@cm/model';
import { clausesOf, control } from './build.ts';

/** Policy section "Commit Standards". */
export const commits: readonly Clause[] = clausesOf(
  ['Version Control', 'Commit Standards'],
  [
    {
      id: 'commits.format',
      lines: [[151, 151]],
      text: 'A commit header reads `type(scope): subject`.',
      reading:
        'Conventional Commits 1.0.0, whose scope is optional; a list of scopes holds where the policy file gives one. Judged is the message that will land, so a squash merge is judged by its predicted message. Merges, bots and reverts are exempt by recorded facts, never by their text.',
      enforcedBy: [
        control(
          'commit-lint',
          'header-format',
          'scope-allowed',
          'header-length',
          'breaking-change',
          'unfinished',
          'commitlint-config',
          'merge-settings',
        ),
      ],
    },
    {
      id: 'commits.body',
      lines: [[153, 155]],
      text: 'A body and a footer, where there are any, each follow a blank line.',
      reading:
        'Neither is required: the policy shows where they stand. Line length is a warning, and URLs, code, tables and footers are exempt from it.',
      enforcedBy: [control('commit-lint', 'body-layout', 'body-line-length')],
    },
    {
      id: 'commits.types',
      lines: [[159, 165]],
      text: 'The type is one of `feat`, `fix`, `docs`, `style`, `refactor`, `test` and `chore`.',
      reading:
        "A closed list; a team adds to it in the policy file (`extra-types`). The widespread `ci`, `build`, `perf` and `revert` are warnings that name the policy's own type, any other word is an error. Upper and lower case are alike, as Conventional Commits asks.",
      enforcedBy: [control('commit-lint', 'type-allowed', 'type-home')],
    },
  ],
);
