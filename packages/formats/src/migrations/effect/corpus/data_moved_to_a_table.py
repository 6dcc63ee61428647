"""Columns become a table of their own."""

# before: CREATE TABLE users (id integer PRIMARY KEY, street text, city text);

import sqlalchemy as sa
from alembic import op

revision = "data_moved_to_a_table"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "addresses",
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id"), primary_key=True),
        sa.Column("street", sa.Text()),
        sa.Column("city", sa.Text()),
    )
    op.execute("INSERT INTO addresses (user_id, street, city) SELECT id, street, city FROM users")
    op.drop_column("users", "street")
    op.drop_column("users", "city")


def downgrade():
    op.add_column("users", sa.Column("street", sa.Text()))
    op.add_column("users", sa.Column("city", sa.Text()))
    op.execute("UPDATE users SET street = a.street, city = a.city FROM addresses a WHERE a.user_id = users.id")
    op.drop_table("addresses")
