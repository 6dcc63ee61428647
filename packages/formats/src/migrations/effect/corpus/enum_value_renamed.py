"""A value gets another name and its old one back."""

# before: CREATE TYPE order_status AS ENUM ('new', 'payed');

from alembic import op

revision = "enum_value_renamed"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TYPE order_status RENAME VALUE 'payed' TO 'paid'")


def downgrade():
    op.execute("ALTER TYPE order_status RENAME VALUE 'paid' TO 'payed'")
