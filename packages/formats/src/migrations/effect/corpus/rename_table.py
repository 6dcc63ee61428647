"""Rename users to accounts."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

from alembic import op

revision = "rename_table"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.rename_table("users", "accounts")


def downgrade():
    op.rename_table("accounts", "users")
