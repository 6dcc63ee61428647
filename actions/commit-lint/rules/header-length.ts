import type { RuleDefinition } from '@cm/model';

import { suffixOf } from '@cm/formats/commits';
import { type Flaw, type Message, nameOf } from '../messages.ts';
import type { Settings } from '../settings.ts';

export const headerLength = {
  id: 'commit-lint/header-length',
  clause: 'commits.format',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'warning',
  title: 'The first line is short enough to be read in a list',
  doc: {
    why: 'Logs, mails and pull request lists cut long first lines, and the end of the sentence is lost.',
    good: ['feat(api): add export of invoices'],
    bad: [
      'feat(api): add an export of all invoices of a customer, with the line items, the taxes and the payments, as a file',
    ],
    fix: 'Keep the point in the first line and move the rest into the body. The limit is `header-max-length` (100).',
  },
} as const satisfies RuleDefinition;

/** Length in characters; the ` (#12)` that GitHub appends does not count. */
export function checkHeaderLength(message: Message, settings: Settings): Flaw | null {
  const { headerText, headerLine } = message.scanned;
  if (headerText.length <= settings.headerMaxLength) return null;
  const header = headerText.trim();
  const own = header.slice(0, header.length - (suffixOf(header)?.length ?? 0));
  const length = own.length <= settings.headerMaxLength ? 0 : characters(own);
  if (length <= settings.headerMaxLength) return null;
  return {
    rule: headerLength.id,
    line: headerLine,
    what: `${nameOf(message)}: the first line has ${length} characters; at most ${settings.headerMaxLength} are read at a glance.`,
    part: 'message',
    advice: 'Keep the point in the first line, and move the rest into the body.',
  };
}

/** Code points: a reader counts an emoji as one. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
