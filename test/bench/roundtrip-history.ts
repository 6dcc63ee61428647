import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many revisions the history has: as many as the one that the promise was measured on. */
export const revisions = 109;

const env = `import os

from alembic import context
from sqlalchemy import create_engine, pool

with create_engine(os.environ["DATABASE_URL"], poolclass=pool.NullPool).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`;

type Body = readonly [up: readonly string[], down: readonly string[]];

/** What revision number `n` does: every fourth one makes a table, the others change one that is there. */
function bodyOf(n: number): Body {
  const table = `table_${Math.floor(n / 4) * 4}`;
  switch (n % 4) {
    case 0:
      return tableOf(n, table);
    case 1:
      return [
        [
          `op.add_column("${table}", sa.Column("nick", sa.String(80), server_default=""))`,
          `op.create_index("ix_${n}", "${table}", ["nick"])`,
        ],
        [`op.drop_index("ix_${n}")`, `op.drop_column("${table}", "nick")`],
      ];
    case 2:
      return [
        [
          `op.alter_column("${table}", "name", type_=sa.Text())`,
          `op.create_check_constraint("ck_${n}", "${table}", "length(name) > 0")`,
        ],
        [`op.drop_constraint("ck_${n}", "${table}")`, `op.alter_column("${table}", "name", type_=sa.String(120))`],
      ];
    default:
      return [
        [
          `op.execute("INSERT INTO ${table} (name, state) VALUES ('a', 'open')")`,
          `op.execute("CREATE VIEW view_${n} AS SELECT id FROM ${table}")`,
        ],
        [`op.execute("DROP VIEW view_${n}")`, `op.execute("DELETE FROM ${table}")`],
      ];
  }
}

function tableOf(n: number, table: string): Body {
  const parent = n === 0 ? null : `table_${n - 4}`;
  const reference = parent === null ? '' : `, sa.ForeignKey("${parent}.id", name="fk_${n}")`;
  return [
    [
      `op.create_table("${table}", sa.Column("id", sa.BigInteger, primary_key=True), sa.Column("name", sa.String(120), nullable=False), sa.Column("state", sa.Enum("open", "closed", name="state_${n}")), sa.Column("parent_id", sa.BigInteger${reference}), sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.func.now()), sa.UniqueConstraint("name", "parent_id", name="uq_${n}"))`,
      `op.create_index("ix_${n}", "${table}", ["parent_id"])`,
    ],
    [`op.drop_table("${table}")`, `op.execute("DROP TYPE state_${n}")`],
  ];
}

/** Writes a history of ordinary revisions: tables with enums, keys and indexes, new columns, changed types, checks, rows and views. */
export function writeRoundtripHistory(folder: string): void {
  put(folder, 'alembic.ini', '[alembic]\nscript_location = migrations\n');
  put(folder, 'migrations/env.py', env);
  for (let n = 0; n < revisions; n += 1) {
    const [up, down] = bodyOf(n);
    const body = (lines: readonly string[]): string => lines.map((line) => `    ${line}\n`).join('');
    const parent = n === 0 ? 'None' : `"${idOf(n - 1)}"`;
    const head = `revision = "${idOf(n)}"\ndown_revision = ${parent}\n`;
    const text = `import sqlalchemy as sa\nfrom alembic import op\n\n${head}\n\ndef upgrade():\n${body(up)}\n\ndef downgrade():\n${body(down)}`;
    put(folder, `migrations/versions/${idOf(n)}.py`, text);
  }
}

function idOf(n: number): string {
  return `r${String(n).padStart(4, '0')}`;
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
