export type Files = Readonly<Record<string, string | null>>;

/** A change, and what a plan for it has to say. */
export interface DiffRow {
  readonly name: string;
  readonly before: Files;
  readonly after: Files;
  /** `kind target` of each part that is asked for; none: `git revert` is enough. */
  readonly required: readonly string[];
  /** Plans that would not undo it, each with the rule that says so. */
  readonly bad: readonly (readonly [plan: string, rule: string])[];
}

/** Two revisions on main: `a1` makes the table, `b2` stands on it. */
export const project: Files = {
  'alembic.ini': '[alembic]\nscript_location = %(here)s/migrations\nsqlalchemy.url = postgresql://db/shop\n',
  'migrations/env.py': 'from alembic import context\n',
  ...revision(
    'a1',
    null,
    'op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True))',
    'op.drop_table("users")',
  ),
  ...revision('b2', 'a1'),
};

/** A revision of Alembic that adds a column which may be null, and drops it again, unless told otherwise. */
export function revision(id: string, parent: string | null, up?: string, down?: string, folder = 'migrations'): Files {
  const added = `op.add_column("users", sa.Column("c_${id}", sa.String(50), nullable=True))`;
  return {
    [`${folder}/versions/${id}_.py`]: `from alembic import op
import sqlalchemy as sa

revision = "${id}"
down_revision = ${parent === null ? 'None' : `"${parent}"`}


def upgrade() -> None:
    ${(up ?? added).replaceAll('\n', '\n    ')}


def downgrade() -> None:
    ${(down ?? `op.drop_column("users", "c_${id}")`).replaceAll('\n', '\n    ')}
`,
  };
}

/** A change that an image which does not know of it stumbles over, and that goes back without loss. */
export const renamed = (id: string, parent: string): Files =>
  revision(
    id,
    parent,
    'op.alter_column("users", "c_b2", new_column_name="nick")',
    'op.alter_column("users", "nick", new_column_name="c_b2")',
  );

/** A workload of Kubernetes. */
export const workload = (name: string, tag: string, kind = 'Deployment'): string =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: acme/${name}:${tag}\n`;
/** An object without a history. */
export const config = (name: string, value: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  LEVEL: ${value}\n`;
/** The deployment of most rows. */
export const api = (tag: string): Files => ({ 'k8s/api.yaml': workload('api', tag) });
/** A Compose file with one service, and what else is given. */
export const compose = (tag: string, more = ''): Files => ({
  'compose.yaml': `services:\n  api:\n    image: acme/api:${tag}\n${more}`,
});
/** A chart of Helm with its values. */
export const chart = (tag: string): Files => ({
  'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'charts/shop/values.yaml': `image:\n  tag: "${tag}"\n`,
});
/** Code, and nothing else. */
export const code = (value: number): Files => ({ 'shop/cart.py': `cart = [${value}]\n` });
/** A pair of golang-migrate. */
export const sqlPair = (version: number, tool: 'up' | 'down' = 'up'): Files => ({
  [`db/migrations/00000${version}_c${version}.up.sql`]:
    version === 1 ? 'CREATE TABLE t (id bigint);\n' : `ALTER TABLE t RENAME COLUMN a${version - 1} TO a${version};\n`,
  [`db/migrations/00000${version}_c${version}.down.sql`]:
    version === 1 ? 'DROP TABLE t;\n' : `ALTER TABLE t RENAME COLUMN a${version} TO a${version - 1};\n`,
  ...(tool === 'down' ? {} : {}),
});
/** A migration of dbmate. */
export const dbmate = (version: string, up: string, down: string): Files => ({
  [`db/migrations/${version}_x.sql`]: `-- migrate:up\n${up}\n\n-- migrate:down\n${down}\n`,
});
/** A migration of Flyway, with the script that undoes it. */
export const flyway = (version: number): Files => ({
  [`sql/V${version}__c.sql`]:
    version === 1 ? 'CREATE TABLE t (a1 bigint);\n' : `ALTER TABLE t RENAME COLUMN a${version - 1} TO a${version};\n`,
  [`sql/U${version}__c.sql`]:
    version === 1 ? 'DROP TABLE t;\n' : `ALTER TABLE t RENAME COLUMN a${version} TO a${version - 1};\n`,
});
/** A migration of Django. */
export const django = (number: string, depends: string | null): Files => ({
  [`shop/orders/migrations/${number}.py`]: `from django.db import migrations\n\nclass Migration(migrations.Migration):\n    dependencies = [${depends === null ? '' : `("orders", "${depends}")`}]\n`,
});
/** A migration of Rails. */
export const rails = (version: string): Files => ({
  [`db/migrate/${version}_add_email.rb`]: 'class AddEmail < ActiveRecord::Migration[7.1]\nend\n',
});

const revert = 'Revert the merge commit.';
/** Sections that are no plan. */
export const plain: DiffRow['bad'] = [
  ['', 'section-empty'],
  ['_No response_', 'section-empty'],
  ['TODO', 'unfinished'],
  ['N/A', 'not-applicable'],
  [revert, 'revert-not-enough'],
];

/** A row; where anything is asked for, a revert alone is not enough. */
export function row(
  name: string,
  before: Files,
  after: Files,
  required: readonly string[],
  bad: DiffRow['bad'] = [],
): DiffRow {
  return { name, before, after, required, bad: required.length === 0 ? bad : [...bad, [revert, 'revert-not-enough']] };
}
