import type { RuleDefinition } from '@cm/model';

export const edited = {
  id: 'migration-check/revision-edited',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A merged revision does the same as before',
  doc: {
    why: 'Databases that have applied a revision never run it again: what is edited into it reaches new databases alone, and every test database is new. Comments, formatting and the spelling of quotes count as no edit. Where release tags show that no release has it yet, it is a warning, unless `immutable-when-merged` is on.',
    good: ['A new revision that adds the forgotten column.'],
    bad: ['op.add_column put into a revision of last month.'],
    fix: 'Restore the file, and write what you need as a new revision on the head.',
  },
} as const satisfies RuleDefinition;

export const deleted = {
  id: 'migration-check/revision-deleted',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A merged revision stays',
  doc: {
    why: 'A database that stands at a revision which is gone cannot be upgraded or rolled back: “Can’t locate revision”.',
    good: ['A revision that undoes an older one.'],
    bad: ['The file of an older revision removed.'],
    fix: 'Restore the file. To undo what it did, write a new revision. A squash of old revisions needs a waiver, with the proof that every database is past them.',
  },
} as const satisfies RuleDefinition;

export const renamed = {
  id: 'migration-check/revision-renamed',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A merged revision keeps its id and its name',
  doc: {
    why: 'The id is what a database remembers. Under another one the revision is unknown there, and would be run a second time. The name of its file is what reviews, records and open branches go by, and Flyway refuses another one. Where release tags show that no release has it yet, it is a warning, unless `immutable-when-merged` is on; a file that only lies in another folder now is never more than one.',
    good: ["revision = 'ab12' as it was merged"],
    bad: ["revision = 'ab12' changed to 'ab13'", 'ab12_add_mail.py renamed to ab12_add_email.py'],
    fix: 'Restore the id, and the name of the file.',
  },
} as const satisfies RuleDefinition;

export const reparented = {
  id: 'migration-check/revision-reparented',
  clause: 'database.migration',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'A merged revision keeps its place in the chain',
  doc: {
    why: 'A database that has the revision is taken to have everything below it. What is put below it later is silently skipped there.',
    good: ['The new revision is pointed at the head.'],
    bad: ['An older revision’s down_revision is pointed at the new one.'],
    fix: 'Restore its `down_revision`, and point your own new revision at the head; or join two heads with `alembic merge`.',
  },
} as const satisfies RuleDefinition;
