"""One column for each table."""

# before: CREATE TABLE a (id integer PRIMARY KEY);
# before: CREATE TABLE b (id integer PRIMARY KEY);
# before: CREATE TABLE c (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "loop_over_tables"
down_revision = None
branch_labels = None
depends_on = None

TABLES = ["a", "b", "c"]


def upgrade():
    for table in TABLES:
        op.add_column(table, sa.Column("created_at", sa.DateTime(), server_default=sa.func.now()))
        op.create_index(f"ix_{table}_created_at", table, ["created_at"])


def downgrade():
    for table in reversed(TABLES):
        op.drop_index(f"ix_{table}_created_at", table_name=table)
        op.drop_column(table, "created_at")
