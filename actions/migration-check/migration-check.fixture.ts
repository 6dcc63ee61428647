import type { Body, FoundTree, Operation, Revision, RevisionHeader } from '@cm/formats/migrations-model';
import { type FindingDraft, type Judgement, softer, type Verdict } from '@cm/model';

import type { MigrationFacts, RevisionChange, TreeFacts } from './facts.ts';
import { judge } from './judge.ts';
import { rules } from './rules/index.ts';
import { defaults, type Settings } from './settings.ts';

/** `b < a`: b stands on a. `m < a, b`: a merge. `a`: a base. Each stands in a file of its name. */
export function headersOf(chain: string): readonly RevisionHeader[] {
  return chain.split(';').map((text) => {
    const [id = '', parents = ''] = text.split('<').map((part) => part.trim());
    return header(id, parents === '' ? [] : parents.split(',').map((parent) => parent.trim()));
  });
}

/** A revision of Alembic in a file of its own: its id on line 1, its parents on line 2. */
export function header(id: string, parents: readonly string[], more: Partial<RevisionHeader> = {}): RevisionHeader {
  const path = `migrations/versions/${id}.py`;
  return { id, path, paths: [path], parents, dependsOn: [], labels: [], idLine: 1, parentsLine: 2, ...more };
}

const place = { endLine: 9, via: 'op', dialects: null, conditional: false, transaction: 'shared' } as const;
const column = {
  name: 'email',
  type: 'varchar(50)',
  nullable: true,
  default: null,
  generated: null,
  primaryKey: false,
  unique: false,
  index: false,
  references: null,
  check: false,
  enum: null,
} as const;

/** A column that may be null: harmless, and undone by `dropColumn`. */
export function addColumn(table: string, name = 'email'): Operation {
  return {
    ...place,
    line: 6,
    op: 'add-column',
    table: { schema: null, name: table },
    column: { ...column, name },
    ifNotExists: false,
    text: `add_column ${table}.${name}`,
  };
}

export function dropColumn(table: string, name = 'email'): Operation {
  return {
    ...place,
    line: 9,
    op: 'drop-column',
    table: { schema: null, name: table },
    column: name,
    ifExists: false,
    cascade: false,
    text: `drop_column ${table}.${name}`,
  };
}

/** SQL that is put together when the migration runs. */
export const dynamic: Operation = {
  ...place,
  line: 7,
  op: 'not-analysed',
  reason: 'the SQL is computed when the migration runs',
  text: 'execute',
};

/** A half of a revision that does these things; nothing: an empty one. */
export function body(operations: readonly Operation[], path: string, more: Partial<Body> = {}): Body {
  const state = operations.length === 0 ? 'empty' : 'operations';
  return { state, path, line: 5, endLine: 9, operations, raises: null, reason: null, ...more };
}

/** A whole revision that adds a column and drops it again, unless told otherwise. */
export function revision(
  of: RevisionHeader,
  up: readonly Operation[] = [addColumn('users')],
  down: readonly Operation[] = [dropColumn('users')],
  more: Partial<Revision> = {},
): Revision {
  return {
    ...of,
    title: of.id,
    up: body(up, of.path),
    down: body(down, of.path),
    remarks: [],
    imports: [],
    meaning: JSON.stringify([of.id, up, down]),
    ...more,
  };
}

export const tree: FoundTree = {
  tool: 'alembic',
  path: 'migrations/versions',
  folders: ['migrations/versions'],
  config: 'alembic.ini',
  section: null,
  sources: [],
  dialects: ['postgresql'],
  settings: {
    envPath: 'migrations/env.py',
    lockTimeout: true,
    statementTimeout: true,
    lockTimeoutMs: 5000,
    transactionPerMigration: true,
    swallowsErrorsAt: null,
    advisoryLock: false,
  },
  problems: [],
};

/** A tree that the change made of `before`: what is only in `after` is added, and read wholly. */
export function changedTree(before: string, after: string, more: Partial<TreeFacts> = {}): TreeFacts {
  const [was, is] = [headersOf(before), headersOf(after)];
  const added = is.filter(({ id }) => !was.some((other) => other.id === id));
  const changes = added.map((one): RevisionChange => ({ status: 'added', after: one }));
  return {
    tree,
    dialect: 'postgresql',
    dialectProblem: null,
    headers: is,
    unparsable: [],
    base: { tree, headers: was, unparsable: [] },
    changes,
    revisions: new Map(added.map((one) => [one.path, revision(one, [addColumn(one.id)], [dropColumn(one.id)])])),
    ...more,
  };
}

/** Facts of a change of one tree. */
export function factsOf(trees: readonly TreeFacts[], more: Partial<MigrationFacts> = {}): MigrationFacts {
  return {
    scope: { kind: 'change', base: 'f'.repeat(40) },
    trees,
    absent: [],
    changedPaths: [],
    others: { kind: 'not-asked', reason: 'Nobody is asked here.' },
    rollback: null,
    now: Date.UTC(2026, 0, 5, 12),
    ...more,
  };
}

export function judged(facts: MigrationFacts, settings: Partial<Settings> = {}): Judgement {
  return judge(facts, { ...defaults, ...settings });
}

/** The verdict of a rule, by its name without the control. */
export function verdictOf(judgement: Judgement, rule: string): Verdict {
  const found = judgement.verdicts.find((verdict) => verdict.rule === `migration-check/${rule}`);
  if (found === undefined) throw new Error(`no verdict of ${rule}`);
  return found;
}

export function findingsOf(judgement: Judgement, rule: string): readonly FindingDraft[] {
  return verdictOf(judgement, rule).findings;
}

const levelOf = new Map(rules.map(({ id, level }) => [id, level]));

/** Rules that failed at their own level, notices aside; a finding that is softer than its rule does not decide it. */
export function failed(judgement: Judgement): readonly string[] {
  return judgement.verdicts
    .filter(({ rule, findings }) => {
      const level = levelOf.get(rule) ?? 'notice';
      return findings.some(
        ({ outcome, atMost = level }) => outcome === 'fail' && level !== 'notice' && softer(level, atMost) === level,
      );
    })
    .map(({ rule }) => rule.replace('migration-check/', ''));
}
