"""Downgrade makes a table that nobody dropped."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "table_made_anew_by_downgrade"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("city", sa.Text()))


def downgrade():
    op.drop_column("users", "city")
    op.create_table("users_old", sa.Column("id", sa.Integer(), primary_key=True))
