"""Add, fill, forbid."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

import sqlalchemy as sa
from alembic import op

revision = "column_with_backfill"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("handle", sa.Text()))
    op.execute("UPDATE users SET handle = email")
    op.alter_column("users", "handle", nullable=False)


def downgrade():
    op.drop_column("users", "handle")
