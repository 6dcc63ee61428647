"""Fill, then forbid."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

from alembic import op

revision = "not_null_after_backfill"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("UPDATE users SET email = '' WHERE email IS NULL")
    op.alter_column("users", "email", nullable=False)


def downgrade():
    op.alter_column("users", "email", nullable=True)
