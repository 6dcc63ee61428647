"""It comes back with its default."""

# before: CREATE TABLE users (id integer PRIMARY KEY, visits integer NOT NULL DEFAULT 0);

import sqlalchemy as sa
from alembic import op

revision = "drop_column_with_default"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_column("users", "visits")


def downgrade():
    op.add_column("users", sa.Column("visits", sa.Integer(), nullable=False, server_default="0"))
