"""Order does not matter where nothing depends on it."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "downgrade_in_another_order"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("tags", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("users", sa.Column("city", sa.Text()))
    op.create_index("ix_users_city", "users", ["city"])


def downgrade():
    op.drop_table("tags")
    op.drop_index("ix_users_city")
    op.drop_column("users", "city")
