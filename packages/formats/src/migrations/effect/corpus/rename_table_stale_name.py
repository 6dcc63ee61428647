"""Downgrade speaks of the new name after it renamed back."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "rename_table_stale_name"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.rename_table("users", "accounts")
    op.add_column("accounts", sa.Column("plan", sa.String(10)))


def downgrade():
    op.rename_table("accounts", "users")
    op.drop_column("accounts", "plan")
