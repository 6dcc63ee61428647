"""Upgrade has dropped it already."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "helper_table_dropped_again"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("tmp_ids", sa.Column("id", sa.Integer()))
    op.add_column("users", sa.Column("city", sa.Text()))
    op.drop_table("tmp_ids")


def downgrade():
    op.drop_column("users", "city")
    op.drop_table("tmp_ids")
