"""Downgrade adds a column that is there."""

# before: CREATE TABLE users (id integer PRIMARY KEY, city text);

import sqlalchemy as sa
from alembic import op

revision = "column_brought_twice"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "city", new_column_name="town")
    op.alter_column("users", "town", new_column_name="city")
    op.create_index("ix_users_city", "users", ["city"])


def downgrade():
    op.drop_index("ix_users_city")
    op.add_column("users", sa.Column("city", sa.Text()))
