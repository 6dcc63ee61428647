"""Downgrade drops the renamed column, which held the data."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name varchar(100));

import sqlalchemy as sa
from alembic import op

revision = "rename_column_and_reuse_wrong"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "name", new_column_name="legal_name")
    op.add_column("users", sa.Column("name", sa.String(100)))


def downgrade():
    op.drop_column("users", "legal_name")
