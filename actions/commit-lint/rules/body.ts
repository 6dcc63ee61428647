import { longLines } from '@cm/formats/commits';
import type { RuleDefinition } from '@cm/model';

import { type Flaw, type Message, nameOf } from '../messages.ts';
import type { Settings } from '../settings.ts';

export const bodyLayout = {
  id: 'commit-lint/body-layout',
  clause: 'commits.body',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A blank line stands between the first line and the body',
  doc: {
    why: 'Git takes everything up to the first blank line as the subject. Without that line the body runs into the subject, and footers are not found.',
    good: ['feat(api): add export\n\nThe export holds all invoices.'],
    bad: ['feat(api): add export\nThe export holds all invoices.'],
    fix: 'Put one blank line after the first line.',
  },
} as const satisfies RuleDefinition;

export const bodyLineLength = {
  id: 'commit-lint/body-line-length',
  clause: 'commits.body',
  scope: 'change',
  level: 'notice',
  enforcedLevel: 'notice',
  title: 'Body lines are short enough for a terminal',
  doc: {
    why: '`git log` does not wrap. Links, code, tables, quotes and trailers are exempt, because breaking them would harm them.',
    good: ['feat: add export\n\nThe export holds all invoices of a customer,\none line each.'],
    bad: [
      'feat: add export\n\nThe export holds all invoices of a customer, one line each, with the line items, the taxes, the payments and the credit notes.',
    ],
    fix: 'Wrap the line. The limit is `body-line-max-length` (100).',
  },
} as const satisfies RuleDefinition;

/** Rule 6 of Conventional Commits: the body begins one blank line after the description. */
export function checkBodyLayout(message: Message): Flaw | null {
  const { separation, headerLine } = message.scanned;
  if (separation !== 'missing') return null;
  return {
    rule: bodyLayout.id,
    line: headerLine + 1,
    what: `${nameOf(message)}: the text goes on in the next line, so git takes that line for a part of the subject.`,
    part: 'message',
    advice: 'Put a blank line after the first line.',
  };
}

/** One finding for all long lines of a message. What GitHub joins together is judged in the commits. */
export function checkBodyLineLength(message: Message, settings: Settings): Flaw | null {
  // Most messages have no such line, and are done with here.
  if (message.origin.kind === 'predicted' || message.scanned.longestLine <= settings.bodyLineMaxLength) return null;
  const long = longLines(message.text, settings.bodyLineMaxLength);
  const [first] = long;
  if (first === undefined) return null;
  const more = long.length === 1 ? '' : `, and ${long.length - 1} more are too long`;
  return {
    rule: bodyLineLength.id,
    line: first.line,
    what: `${nameOf(message)}: line ${first.line} has ${first.length} characters (at most ${settings.bodyLineMaxLength})${more}.`,
    part: 'message',
    advice: 'Wrap what is too long.',
  };
}
