import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Random, seeded } from './random.ts';

const words = 'order invoice user export cache token amount policy account chat persona document connector index'.split(
  ' ',
);
const types = [
  'sa.String()',
  'sa.String(length=50)',
  'sa.Integer()',
  'sa.Boolean()',
  'sa.DateTime(timezone=True)',
  'sa.Text()',
  'postgresql.JSONB(astext_type=sa.Text())',
];

const ini =
  '[alembic]\nscript_location = alembic\nprepend_sys_path = .\npath_separator = os\nsqlalchemy.url = postgresql://localhost/shop\n';
const env =
  'from alembic import context\nfrom sqlalchemy import engine_from_config, pool, text\n\nconfig = context.config\n\n\n' +
  'def run_migrations_online() -> None:\n' +
  '    connectable = engine_from_config(config.get_section(config.config_ini_section, {}), poolclass=pool.NullPool)\n' +
  '    with connectable.connect() as connection:\n        connection.execute(text("SET lock_timeout = \'5s\'"))\n' +
  '        context.configure(connection=connection)\n        with context.begin_transaction():\n            context.run_migrations()\n\n\n' +
  'run_migrations_online()\n';

/** The id of a revision of the made-up history; they follow each other in one line. */
export function revisionId(index: number): string {
  return (
    (Math.imul(index + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0') + index.toString(16).padStart(4, '0')
  );
}

/** Writes what `alembic init` leaves behind, for PostgreSQL. */
export function writeProject(folder: string): void {
  mkdirSync(join(folder, 'alembic', 'versions'), { recursive: true });
  writeFileSync(join(folder, 'alembic.ini'), ini);
  writeFileSync(join(folder, 'alembic', 'env.py'), env);
}

/** Writes the revisions from one number up to another: operations in the proportions of large public histories, the same in every run. */
export function writeRevisions(folder: string, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const random = seeded(index + 1);
    const title = `${random.pick(['add', 'change', 'remove', 'backfill'])} ${random.pick(words)} ${random.pick(words)}`;
    const name = `${revisionId(index)}_${title.replaceAll(' ', '_')}.py`;
    writeFileSync(join(folder, 'alembic', 'versions', name), revisionText(random, index, title));
  }
}

function revisionText(random: Random, index: number, title: string): string {
  const parent = index === 0 ? 'None' : `"${revisionId(index - 1)}"`;
  const steps = Array.from({ length: 2 + random.below(7) }, (_, step) => stepOf(random, `${index}_${step}`));
  const body = (lines: readonly string[]): string =>
    lines.map((line) => `    ${line.replaceAll('\n', '\n    ')}\n`).join('');
  return [
    `"""${title}\n\nRevision ID: ${revisionId(index)}\nRevises: ${parent.replaceAll('"', '')}\nCreate Date: 2026-03-0${1 + (index % 9)} 12:00:00.000000\n\n"""\n\n`,
    'from alembic import op\nimport sqlalchemy as sa\nfrom sqlalchemy.dialects import postgresql\n\n\n',
    `# revision identifiers, used by Alembic.\nrevision = "${revisionId(index)}"\ndown_revision = ${parent}\n`,
    'branch_labels: None = None\ndepends_on: None = None\n\n\n',
    `def upgrade() -> None:\n${body(steps.map(({ up }) => up))}\n\n`,
    `def downgrade() -> None:\n${body(steps.map(({ down }) => down).toReversed())}`,
  ].join('');
}

interface Step {
  readonly up: string;
  readonly down: string;
}

/** One change of the schema or of data with what undoes it. Weights: how often each stands in 1,792 public revisions. */
function stepOf(random: Random, unique: string): Step {
  const table = `${random.pick(words)}_${random.below(200)}`;
  const column = `${random.pick(words)}_${unique}`;
  const kinds = [
    addColumn,
    addColumn,
    addColumn,
    addIndex,
    addIndex,
    addTable,
    addTable,
    runSql,
    runSql,
    batch,
    alterColumn,
    foreignKey,
  ];
  return random.pick(kinds)(random, table, column);
}

type Kind = (random: Random, table: string, column: string) => Step;

const addColumn: Kind = (random, table, column) => ({
  up: `op.add_column("${table}", sa.Column("${column}", ${random.pick(types)}, nullable=True))`,
  down: `op.drop_column("${table}", "${column}")`,
});
const addIndex: Kind = (random, table, column) => ({
  up: `op.create_index(op.f("ix_${table}_${column}"), "${table}", ["${column}"], unique=${random.chance(20) ? 'True' : 'False'})`,
  down: `op.drop_index(op.f("ix_${table}_${column}"), table_name="${table}")`,
});
const addTable: Kind = (random, _, name) => ({
  up: [
    `op.create_table(\n    "${name}",\n    sa.Column("id", sa.Integer(), nullable=False),`,
    ...Array.from({ length: 3 + random.below(6) }, (__, at) => {
      const rest = random.chance(30)
        ? 'server_default=sa.text("now()"), nullable=False'
        : `nullable=${random.chance(50) ? 'True' : 'False'}`;
      return `    sa.Column("${random.pick(words)}_${at}", ${random.pick(types)}, ${rest}),`;
    }),
    '    sa.ForeignKeyConstraint(["id"], ["user.id"], ondelete="CASCADE"),\n    sa.PrimaryKeyConstraint("id"),\n)',
  ].join('\n'),
  down: `op.drop_table("${name}")`,
});
const runSql: Kind = (random, table, column) =>
  random.chance(50)
    ? { up: `op.execute("UPDATE ${table} SET ${column} = 'x' WHERE ${column} IS NULL")`, down: 'pass' }
    : {
        up: `op.execute(\n    """\n    UPDATE ${table}\n    SET ${column} = other.${column}\n    FROM other_${table} AS other\n    WHERE other.id = ${table}.id\n    """\n)`,
        down: `op.execute(sa.text("DELETE FROM ${table} WHERE ${column} IS NULL"))`,
      };
const batch: Kind = (_, table, column) => ({
  up: `with op.batch_alter_table("${table}") as batch_op:\n    batch_op.add_column(sa.Column("${column}", sa.String(), nullable=True))\n    batch_op.create_index("ix_${column}", ["${column}"])`,
  down: `with op.batch_alter_table("${table}") as batch_op:\n    batch_op.drop_index("ix_${column}")\n    batch_op.drop_column("${column}")`,
});
const alterColumn: Kind = (_, table, column) => ({
  up: `op.alter_column("${table}", "${column}", existing_type=sa.String(length=50), type_=sa.String(length=200), nullable=False)`,
  down: `op.alter_column("${table}", "${column}", existing_type=sa.String(length=200), type_=sa.String(length=50), nullable=True)`,
});
const foreignKey: Kind = (_, table, column) => ({
  up: `op.create_foreign_key("fk_${column}", "${table}", "user", ["${column}"], ["id"], ondelete="CASCADE")`,
  down: `op.drop_constraint("fk_${column}", "${table}", type_="foreignkey")`,
});
