"""A value cannot be taken away."""

# before: CREATE TYPE order_status AS ENUM ('new', 'paid');
# before: CREATE TABLE orders (id integer PRIMARY KEY, status order_status);

from alembic import op

revision = "enum_value"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TYPE order_status ADD VALUE IF NOT EXISTS 'sent'")


def downgrade():
    # PostgreSQL cannot remove a value; old code never reads it.
    pass
