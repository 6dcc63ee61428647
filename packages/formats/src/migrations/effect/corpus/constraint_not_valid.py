"""Add a check in two steps."""

# before: CREATE TABLE items (id integer PRIMARY KEY, price integer);

from alembic import op

revision = "constraint_not_valid"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE items ADD CONSTRAINT ck_price CHECK (price > 0) NOT VALID")
    op.execute("ALTER TABLE items VALIDATE CONSTRAINT ck_price")


def downgrade():
    op.execute("ALTER TABLE items DROP CONSTRAINT ck_price")
