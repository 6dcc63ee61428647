"""Rows only, with a reason."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

from alembic import op

revision = "data_only"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("UPDATE users SET email = lower(email)")


def downgrade():
    # Lower case addresses are as good as the old ones.
    pass
