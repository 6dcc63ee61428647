"""A new table takes the old one's place and back."""

# before: CREATE TABLE logs (id integer PRIMARY KEY, line text);

import sqlalchemy as sa
from alembic import op

revision = "table_copied_and_swapped"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("logs_new", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("line", sa.Text()))
    op.execute("INSERT INTO logs_new SELECT id, line FROM logs")
    op.drop_table("logs")
    op.rename_table("logs_new", "logs")


def downgrade():
    op.create_table("logs_old", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("line", sa.Text()))
    op.execute("INSERT INTO logs_old SELECT id, line FROM logs")
    op.drop_table("logs")
    op.rename_table("logs_old", "logs")
