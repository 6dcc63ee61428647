"""A numbered column."""

# before: CREATE TABLE events (name text);

import sqlalchemy as sa
from alembic import op

revision = "identity_column"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("events", sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False))


def downgrade():
    op.drop_column("events", "id")
