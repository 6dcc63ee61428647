import type { Clause } from '@cm/model';
import { clausesOf, control, people } from './build.ts';

/** Policy section "1. Feature Development". */
export const development: readonly Clause[] = clausesOf(
  ['Development Workflow', '1. Feature Development'],
  [
    {
      id: 'git.branch-names',
      lines: [[62, 63]],
      text: 'Work happens on a feature branch named `feature/TASK-123-description`.',
      reading:
        'The name stands in an example, so another one is a warning. `feature` stands for the kind of work (`fix`, `hotfix`, …), `TASK-123` for the ticket, `description` for a few words joined by hyphens. Branches of bots and of forks are exempt.',
      enforcedBy: [control('commit-lint', 'branch-name')],
    },
    {
      id: 'development.tests-and-docs',
      lines: [[65, 67]],
      text: 'A change comes with its tests and its documentation.',
      enforcedBy: [
        people('The reviewer reads whether the documentation still tells the truth.'),
        control('coverage-gate', 'new-tests', 'new-file-present', 'patch-lines'),
      ],
    },
    {
      id: 'commits.conventional',
      lines: [[69, 70]],
      text: 'Changes are committed with Conventional Commits messages.',
      reading:
        'Conventional Commits 1.0.0, with the types of the section "Commit Standards". The messages that land on the default branch count.',
      enforcedBy: [control('commit-lint', 'header-format', 'type-allowed')],
    },
    {
      id: 'commits.body-content',
      lines: [[72, 74]],
      text: 'The commit body says which requirement is met, and which tests and documentation came with it.',
      reading:
        'An example of a good body, not a form: a machine that asked for these words would only be told what it wants to read.',
      enforcedBy: [people('The reviewer reads the message that will land.')],
    },
    {
      id: 'commits.task-footer',
      lines: [[76, 76]],
      text: 'The commit message names its task in a `Task: TASK-123` footer.',
      reading:
        'The footer stands in an example, so a missing one is a warning until the policy file enforces it. It counts when git itself reads it as a trailer of the message that lands, as `git log --format=%(trailers:key=Task)` prints it.',
      enforcedBy: [control('commit-lint', 'task-trailer')],
    },
  ],
);
