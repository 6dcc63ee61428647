"""Rename a constraint."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text CONSTRAINT mail_unique UNIQUE);

from alembic import op

revision = "rename_constraint"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE users RENAME CONSTRAINT mail_unique TO uq_users_email")


def downgrade():
    op.execute("ALTER TABLE users RENAME CONSTRAINT uq_users_email TO mail_unique")
