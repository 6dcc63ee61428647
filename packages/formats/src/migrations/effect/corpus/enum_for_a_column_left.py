"""The column goes, its type stays."""

# before: CREATE TABLE orders (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "enum_for_a_column_left"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE TYPE order_status AS ENUM ('new', 'paid')")
    op.add_column(
        "orders",
        sa.Column("status", postgresql.ENUM("new", "paid", name="order_status", create_type=False)),
    )


def downgrade():
    op.drop_column("orders", "status")
