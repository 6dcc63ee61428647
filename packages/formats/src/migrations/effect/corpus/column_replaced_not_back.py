"""Downgrade drops the new one only."""

# before: CREATE TABLE users (id integer PRIMARY KEY, score integer);

import sqlalchemy as sa
from alembic import op

revision = "column_replaced_not_back"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_column("users", "score")
    op.add_column("users", sa.Column("score", sa.Numeric(6, 2)))


def downgrade():
    op.drop_column("users", "score")
