"""The column goes, the value stays."""

# before: CREATE TYPE order_status AS ENUM ('new', 'paid');
# before: CREATE TABLE orders (id integer PRIMARY KEY, status order_status);

import sqlalchemy as sa
from alembic import op

revision = "enum_value_and_column"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE order_status ADD VALUE IF NOT EXISTS 'sent'")
    op.add_column("orders", sa.Column("sent_at", sa.DateTime(timezone=True)))


def downgrade():
    op.drop_column("orders", "sent_at")
