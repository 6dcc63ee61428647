import { expandSql } from '@cm/formats/migrations-sql';
import type { Operation, Revision } from '@cm/formats/migrations-model';
import { createSql } from '@cm/sql';

import { safetyHits, type SafetyHit } from '../../../../actions/migration-check/safety/index.ts';
import type { Form } from './forms.ts';

const sql = createSql();

/** What the safety rules of migration-check say of a form, read by PostgreSQL's own grammar. */
export async function ourHits(form: Form, path = 'migrations/1_form.sql'): Promise<readonly SafetyHit[]> {
  const revision = await revisionOf(form, path);
  const settings = {
    envPath: null,
    lockTimeout: false,
    statementTimeout: false,
    lockTimeoutMs: null,
    transactionPerMigration: true,
    swallowsErrorsAt: null,
    advisoryLock: false,
  };
  return safetyHits(revision, { dialect: 'postgresql', tool: 'goose', settings });
}

async function revisionOf(form: Form, path: string): Promise<Revision> {
  const text: Operation = {
    op: 'sql-text',
    sql: form.sql,
    binds: false,
    line: 1,
    endLine: form.sql.split('\n').length,
    via: 'sql',
    dialects: null,
    conditional: false,
    transaction: form.inTransaction ? 'shared' : 'none',
    text: form.title,
  };
  const operations = await expandSql([text], sql.parsePostgres, 'postgresql');
  const body = { path, line: 1, endLine: text.endLine, raises: null, reason: null } as const;
  return {
    id: '1',
    path,
    paths: [path],
    parents: [],
    dependsOn: [],
    labels: [],
    idLine: null,
    parentsLine: null,
    title: form.title,
    up: { ...body, state: 'operations', operations },
    down: { ...body, state: 'missing', operations: [] },
    remarks: [],
    imports: [],
    meaning: '',
  };
}
