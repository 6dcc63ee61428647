"""A default and none again."""

# before: CREATE TABLE users (id integer PRIMARY KEY, active boolean);

import sqlalchemy as sa
from alembic import op

revision = "default_set"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "active", server_default=sa.true())


def downgrade():
    op.alter_column("users", "active", server_default=None)
