import type { RuleDefinition } from '@cm/model';

import { type Flaw, type Message, nameOf, short } from '../messages.ts';

export const unfinished = {
  id: 'commit-lint/unfinished',
  clause: 'commits.format',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Nothing unfinished lands',
  doc: {
    why: 'A `fixup!`, `squash!`, `amend!` or WIP commit says of itself that the work is not done, or was to be folded into another commit first.',
    good: ['fix(api): accept empty pages'],
    bad: ['fixup! fix(api): accept empty pages', 'WIP: export'],
    fix: 'Fold the commits together with `git rebase --interactive --autosquash`, or finish the work and take the mark away.',
  },
} as const satisfies RuleDefinition;

/** Git's autosquash marks and a person's WIP. */
export function checkUnfinished(message: Message): Flaw | null {
  const found = message.unfinished;
  if (found === null) return null;
  return {
    rule: unfinished.id,
    line: message.scanned.headerLine,
    what: `${nameOf(message)}: it is marked "${short(found.marker, 20)}", so it is not finished.`,
    part: 'first line',
    advice: 'Finish the work and take the mark away.',
  };
}
