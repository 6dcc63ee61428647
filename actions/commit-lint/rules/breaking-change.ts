import type { BreakingLookalike } from '@cm/formats/commits';
import type { RuleDefinition } from '@cm/model';

import { type Flaw, type Message, nameOf } from '../messages.ts';

export const breakingChange = {
  id: 'commit-lint/breaking-change',
  clause: 'commits.body',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'A breaking change is written so that tools see it',
  doc: {
    why: 'Only `!` before the colon, or a footer `BREAKING CHANGE: ` in upper case, count. Anything that merely looks like it would be released as a harmless version.',
    good: ['feat!: drop the old login', 'feat: drop the old login\n\nBREAKING CHANGE: tokens of version 1 are refused'],
    bad: ['feat: drop the old login\n\nBreaking change: tokens of version 1 are refused'],
    fix: 'Write `BREAKING CHANGE: ` with a description, at the start of a line after a blank line, or put `!` before the colon of the first line.',
  },
} as const satisfies RuleDefinition;

const reasons: Readonly<Record<BreakingLookalike['why'], string>> = {
  'not-upper-case': 'it is not in upper case',
  plural: 'it is in the plural',
  markup: 'it stands behind a mark-up character',
  'no-colon': 'a colon and a space have to follow',
  'no-description': 'no description follows',
  'short-form': 'the words are BREAKING CHANGE',
  'odd-spelling': 'it is spelt differently',
  'no-blank-line-before': 'there is no blank line before it',
};

/** Lines that a person takes for a breaking change and tools do not. Nothing where the change is marked anyway. */
export function checkBreakingChange(message: Message): Flaw | null {
  if (message.scanned.breaking !== null) return null;
  const [first] = message.scanned.breakingLookalikes;
  if (first === undefined) return null;
  return {
    rule: breakingChange.id,
    line: first.line,
    what: `${nameOf(message)}: line ${first.line} ("${first.text}") does not count as a breaking change: ${reasons[first.why]}.`,
    part: 'message',
    advice:
      'If it breaks callers, write "BREAKING CHANGE: " and what they must do, at the start of a line after a blank one; if not, say it in other words.',
  };
}
