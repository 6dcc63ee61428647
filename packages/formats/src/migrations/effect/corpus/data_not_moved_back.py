"""The values are copied, but not back."""

# before: CREATE TABLE users (id integer PRIMARY KEY, street text);

import sqlalchemy as sa
from alembic import op

revision = "data_not_moved_back"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("addresses", sa.Column("user_id", sa.Integer(), primary_key=True), sa.Column("street", sa.Text()))
    op.execute("INSERT INTO addresses (user_id, street) SELECT id, street FROM users")
    op.drop_column("users", "street")


def downgrade():
    op.add_column("users", sa.Column("street", sa.Text()))
    op.drop_table("addresses")
