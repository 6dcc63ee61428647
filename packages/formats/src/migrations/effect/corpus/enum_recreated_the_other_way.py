"""A new type takes the old one's name."""

# before: CREATE TYPE order_status AS ENUM ('new', 'paid');
# before: CREATE TABLE orders (id integer PRIMARY KEY, status order_status);

from alembic import op

revision = "enum_recreated_the_other_way"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE TYPE order_status_new AS ENUM ('new', 'paid', 'sent')")
    op.execute("ALTER TABLE orders ALTER COLUMN status TYPE order_status_new USING status::text::order_status_new")
    op.execute("DROP TYPE order_status")
    op.execute("ALTER TYPE order_status_new RENAME TO order_status")


def downgrade():
    op.execute("UPDATE orders SET status = 'paid' WHERE status = 'sent'")
    op.execute("CREATE TYPE order_status_new AS ENUM ('new', 'paid')")
    op.execute("ALTER TABLE orders ALTER COLUMN status TYPE order_status_new USING status::text::order_status_new")
    op.execute("DROP TYPE order_status")
    op.execute("ALTER TYPE order_status_new RENAME TO order_status")
