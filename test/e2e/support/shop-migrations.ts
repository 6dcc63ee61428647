import { execFileSync } from 'node:child_process';
import { delimiter } from 'node:path';

import type { Report } from '@cm/model';
import { makeRepository } from '@cm/testkit';
import { onTestFinished } from 'vitest';

import { cm } from './cm.ts';
import { expectPublishedSchema } from './output.ts';
import type { Postgres } from './oracles/postgres.ts';

type Files = Readonly<Record<string, string>>;

const ini = `[alembic]
script_location = migrations
prepend_sys_path = .
`;

const models = `import sqlalchemy as sa

metadata = sa.MetaData()
users = sa.Table(
    "users",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("email", sa.String(200), nullable=False),
)
`;

/** An env.py as Alembic's own template has it; `run` is what it does with the migrations. */
export function envPy(run = 'context.run_migrations()', url = 'os.environ["DATABASE_URL"]'): string {
  return `import os

from alembic import context
from sqlalchemy import create_engine, pool

from shop.models import metadata

engine = create_engine(${url}, poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=connection.dialect.name == "sqlite")
    with context.begin_transaction():
        ${run}
`;
}

/** One revision; the bodies are lines of Python. */
export function revision(id: string, on: string | null, up: readonly string[], down: readonly string[]): Files {
  const body = (lines: readonly string[]): string => lines.map((line) => `    ${line}\n`).join('');
  const text = `"""${id}"""

import sqlalchemy as sa
from alembic import op

revision = "${id}"
down_revision = ${on === null ? 'None' : `"${on}"`}
branch_labels = None
depends_on = None


def upgrade():
${body(up)}

def downgrade():
${body(down)}`;
  return { [`migrations/versions/${id}.py`]: text };
}

/** What is on the default branch: a table of users, and models that agree. */
export const shop: Files = {
  'alembic.ini': ini,
  'shop/__init__.py': '',
  'shop/models.py': models,
  'migrations/env.py': envPy(),
  ...revision(
    'a1',
    null,
    [
      'op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("email", sa.String(200), nullable=False))',
    ],
    ['op.drop_table("users")'],
  ),
};

/** A revision with which everything is well, … */
const addNick = revision(
  'b2',
  'a1',
  ['op.add_column("users", sa.Column("nick", sa.Text))'],
  ['op.drop_column("users", "nick")'],
);
/** … the model that goes with it … */
export const nickModel = {
  'shop/models.py': `${shop['shop/models.py'] ?? ''}users.append_column(sa.Column("nick", sa.Text))\n`,
};
/** … and both. */
export const good: Files = { ...addNick, ...nickModel };

/** A clone of a repository: its default branch has `base`, the branch that is checked out adds `change`. */
export function shopClone(change: Files, base: Files = shop): string {
  const repo = makeRepository({
    commits: [
      { message: 'feat: start the shop\n', files: base },
      { branch: 'feature/TASK-9-more', message: 'feat: add more\n', files: change },
    ],
  });
  onTestFinished(() => repo.remove());
  const clone = repo.folder('shop');
  execFileSync('git', ['clone', '--quiet', '--branch', 'feature/TASK-9-more', repo.path, clone]);
  return clone;
}

/** The control's facts, as far as these tests read them. */
export interface RoundtripReportFacts {
  readonly steps: readonly {
    readonly revision: string;
    readonly step: string;
    readonly ok: boolean;
    readonly differences: readonly { readonly kind: string; readonly name: string; readonly change: string }[];
    readonly columnOrder: readonly string[];
    readonly rewrites: readonly { readonly table: string }[];
    readonly locks: readonly { readonly table: string; readonly mode: string }[];
  }[];
  readonly trees: readonly {
    readonly database: { readonly name: string; readonly driver: string } | null;
    readonly problem: { readonly code: string } | null;
    readonly snapshots: { readonly count: number; readonly median: number; readonly slowest: number } | null;
    readonly cleaned: { readonly problem: string | null } | null;
    readonly ms: number;
  }[];
}

/** A finished round trip. */
export interface RoundTrip {
  readonly exitCode: number;
  readonly report: Report;
  readonly facts: RoundtripReportFacts;
  /** Rules that failed or could not tell, at any level above notice: `downgrade-applies: fail`. */
  readonly said: readonly string[];
  /** Messages of a rule's findings. */
  readonly messages: (rule: string) => readonly string[];
}

/** Runs the built \`cm migration-roundtrip\` in a clone, with the programs of a Python environment. */
export async function roundTrip(clone: string, programs: string, ...args: readonly string[]): Promise<RoundTrip> {
  const env = { PATH: [programs, process.env['PATH']].join(delimiter), GITHUB_TOKEN: 'ghs_notForTheProject' };
  const ran = await cm(['migration-roundtrip', '--json', ...args], { cwd: clone, env });
  const report = JSON.parse(ran.stdout) as Report;
  expectPublishedSchema(report);
  return { exitCode: ran.exitCode, ...seenIn(report) };
}

/** What a report of the control says. */
export function seenIn(report: Report): Omit<RoundTrip, 'exitCode'> {
  const own = (rule: string): string => rule.slice('migration-roundtrip/'.length);
  const loud = report.findings.filter(({ level }) => level !== 'notice');
  return {
    report,
    facts: report.facts as unknown as RoundtripReportFacts,
    said: [...new Set(loud.map(({ rule, outcome }) => `${own(rule)}: ${outcome}`))],
    messages: (rule) => report.findings.filter((finding) => own(finding.rule) === rule).map(({ message }) => message),
  };
}

/** Databases of the server that were left behind. */
export function leftOver(server: Postgres): readonly string[] {
  return server
    .sql("SELECT datname FROM pg_database WHERE datname LIKE 'cm\\_%'")
    .split('\n')
    .filter((name) => name !== '');
}
