"""Downgrade is a copy of upgrade."""

# before: CREATE TABLE users (id integer PRIMARY KEY, role text DEFAULT 'guest');

from alembic import op

revision = "default_copied"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "role", server_default="member")


def downgrade():
    op.alter_column("users", "role", server_default="member")
