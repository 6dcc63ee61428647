import { describeHeaderProblem, type HeaderNote } from '@cm/formats/commits';
import type { RuleDefinition } from '@cm/model';

import { type Flaw, lowerFirst, type Message, nameOf } from '../messages.ts';

export const headerFormat = {
  id: 'commit-lint/header-format',
  clause: 'commits.format',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The first line is `type(scope): subject`',
  doc: {
    why: 'The policy asks for Conventional Commits. The first line tells people and tools what a change is: changelogs, version numbers and the category of the change are read from it.',
    good: ['feat(api): add export of invoices', 'fix!: refuse unsigned webhooks'],
    bad: ['Added export', 'feat : add export', 'feat!(api): add export', 'feat：add export'],
    fix: 'Start the line with a type, an optional scope in brackets, an optional `!`, then a colon, one space and the subject. The finding prints the corrected line where it can be derived.',
  },
} as const satisfies RuleDefinition;

/** The header as the specification wants it; the cause and the column where it is not. */
export function checkHeaderFormat(message: Message): Flaw | null {
  const { header, headerText, headerLine } = message.scanned;
  if (header.ok) return header.header.notes.length === 0 ? null : hiddenCharacter(message, header.header.notes);
  if (message.unfinished !== null) return null;
  const shared = { rule: headerFormat.id, line: headerLine, part: 'first line' } as const;
  const { what, fix } = describeHeaderProblem(header.problem());
  if (headerLine === 0) return { ...shared, what: 'The message is empty.', advice: fix };
  const quoted = what.includes(`"${headerText.trim().slice(0, 12)}`);
  return { ...shared, what: quoted ? what : `${nameOf(message)}: ${lowerFirst(what)}`, advice: fix };
}

/** Nobody sees it and tools trip over it, but the specification does not forbid it. */
function hiddenCharacter(message: Message, notes: readonly HeaderNote[]): Flaw | null {
  const note = notes.find(({ kind }) => kind === 'hidden-character');
  if (note === undefined) return null;
  const code = [...message.scanned.headerText][note.column - 1]?.codePointAt(0) ?? 0;
  return {
    rule: headerFormat.id,
    line: message.scanned.headerLine,
    what: `${nameOf(message)}: an invisible character (U+${code.toString(16).toUpperCase().padStart(4, '0')}) stands in column ${note.column}.`,
    part: 'first line',
    advice: 'Type the line anew.',
    atMost: 'warning',
  };
}
