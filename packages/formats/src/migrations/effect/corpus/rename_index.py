"""Rename an index."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);
# before: CREATE INDEX idx_mail ON users (email);

from alembic import op

revision = "rename_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER INDEX idx_mail RENAME TO ix_users_email")


def downgrade():
    op.execute("ALTER INDEX ix_users_email RENAME TO idx_mail")
