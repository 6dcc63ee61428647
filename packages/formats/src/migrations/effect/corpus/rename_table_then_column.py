"""Rename, then add."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "rename_table_then_column"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.rename_table("users", "accounts")
    op.add_column("accounts", sa.Column("plan", sa.String(10)))
    op.create_index("ix_accounts_plan", "accounts", ["plan"])


def downgrade():
    op.rename_table("accounts", "users")
    op.drop_index("ix_accounts_plan", table_name="users")
    op.drop_column("users", "plan")
