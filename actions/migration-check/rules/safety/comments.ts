import type { RuleDefinition } from '@cm/model';

export const suppressed = {
  id: 'migration-check/suppressed',
  clause: 'database.review',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Findings that a comment accepts are seen',
  doc: {
    why: 'The author of a change writes the comment, so it does not make a finding disappear: it lowers it to this warning, with the reason, for the reviewer and for the record. Under `enforce` it is an error again. What needs an approval of its own is a waiver in the policy file, which is verified.',
    good: ['A reason that a reviewer can check: "nothing reads it since 4.2, released in October".'],
    bad: ['A comment that accepts ten findings at once.'],
    fix: 'Nothing, if the reviewer agrees with the reason.',
  },
} as const satisfies RuleDefinition;

export const suppression = {
  id: 'migration-check/suppression',
  clause: 'database.review',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'Comments that accept a finding are complete, current and used',
  doc: {
    why: 'A comment without a reason explains nothing, one without an end is for ever, and one that matches nothing hides the next finding on that line. A comment with a flaw accepts nothing: its findings stand.',
    good: [
      '# cm-actions: ignore[drops-column] until 2027-01-31: nothing reads it since 4.2',
      '-- cm-actions: ignore[set-not-null, rewrites-table] until 2027-01-31: the table has 40 rows',
    ],
    bad: ['# cm-actions: ignore', '# cm-actions: ignore[drops-column] until 2099-01-01: todo'],
    fix: 'Write `ignore[rule] until <day>: <reason>` above the statement. The day is at most `suppression-days` ahead (180).',
  },
} as const satisfies RuleDefinition;
