"""The loops do not agree."""

# before: CREATE TABLE a (id integer PRIMARY KEY);
# before: CREATE TABLE b (id integer PRIMARY KEY);
# before: CREATE TABLE c (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "loop_that_misses_one"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    for table in ("a", "b", "c"):
        op.add_column(table, sa.Column("created_at", sa.DateTime()))


def downgrade():
    for table in ("a", "b"):
        op.drop_column(table, "created_at")
