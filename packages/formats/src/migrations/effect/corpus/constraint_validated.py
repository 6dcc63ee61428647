"""Nothing takes a validation back."""

# before: CREATE TABLE items (id integer PRIMARY KEY, price integer);
# before: ALTER TABLE items ADD CONSTRAINT ck_price CHECK (price > 0) NOT VALID;

from alembic import op

revision = "constraint_validated"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE items VALIDATE CONSTRAINT ck_price")


def downgrade():
    pass
