"""There is no way back from a schema change."""

# before: CREATE TABLE users (id integer PRIMARY KEY, fax text);

from alembic import op

revision = "downgrade_raises"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_column("users", "fax")


def downgrade():
    raise NotImplementedError("fax numbers are gone")
