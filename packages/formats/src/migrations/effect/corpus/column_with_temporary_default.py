"""The default is only for the rows that are there."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "column_with_temporary_default"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.alter_column("users", "active", server_default=None)


def downgrade():
    op.drop_column("users", "active")
