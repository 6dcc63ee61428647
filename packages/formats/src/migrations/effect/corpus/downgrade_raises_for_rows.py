"""There is no way back from deleted rows."""

# before: CREATE TABLE tokens (id integer PRIMARY KEY);

from alembic import op

revision = "downgrade_raises_for_rows"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("DELETE FROM tokens")


def downgrade():
    raise RuntimeError("deleted tokens cannot be restored")
