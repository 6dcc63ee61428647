"""A type made and dropped with its column."""

# before: CREATE TABLE orders (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "enum_for_a_column"
down_revision = None
branch_labels = None
depends_on = None

order_status = postgresql.ENUM("new", "paid", name="order_status")


def upgrade():
    order_status.create(op.get_bind(), checkfirst=False)
    op.add_column("orders", sa.Column("status", order_status))


def downgrade():
    op.drop_column("orders", "status")
    order_status.drop(op.get_bind(), checkfirst=False)
