"""PostgreSQL does not look at the table of an index to drop."""

# before: CREATE TABLE users (id integer PRIMARY KEY, plan varchar(10));

from alembic import op

revision = "rename_table_stale_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.rename_table("users", "accounts")
    op.create_index("ix_accounts_plan", "accounts", ["plan"])


def downgrade():
    op.rename_table("accounts", "users")
    op.drop_index("ix_accounts_plan", table_name="accounts")
