"""The type may have been there before."""

# before: CREATE TABLE orders (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "enum_perhaps_left"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    status = sa.Enum("new", "paid", name="order_status")
    status.create(op.get_bind(), checkfirst=True)
    op.add_column("orders", sa.Column("status", status))


def downgrade():
    op.drop_column("orders", "status")
