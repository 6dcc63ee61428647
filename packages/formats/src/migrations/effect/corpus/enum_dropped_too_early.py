"""PostgreSQL refuses to drop a type in use."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "enum_dropped_too_early"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("status", postgresql.ENUM("new", "paid", name="order_status")),
    )


def downgrade():
    op.execute("DROP TYPE order_status")
    op.drop_table("orders")
