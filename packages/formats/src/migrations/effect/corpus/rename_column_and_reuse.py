"""The old name gets a new column."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name varchar(100));

import sqlalchemy as sa
from alembic import op

revision = "rename_column_and_reuse"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "name", new_column_name="legal_name")
    op.add_column("users", sa.Column("name", sa.String(100)))


def downgrade():
    op.drop_column("users", "name")
    op.alter_column("users", "legal_name", new_column_name="name")
