"""The column has taken the index with it."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "index_dropped_after_its_column"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("city", sa.Text()))
    op.create_index("ix_users_city", "users", ["city"])


def downgrade():
    op.drop_column("users", "city")
    op.drop_index("ix_users_city", table_name="users")
