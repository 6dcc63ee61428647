"""A check by another of the same name."""

# before: CREATE TABLE items (id integer PRIMARY KEY, price integer CONSTRAINT ck_price CHECK (price > 0));

from alembic import op

revision = "check_changed"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_constraint("ck_price", "items", type_="check")
    op.create_check_constraint("ck_price", "items", "price >= 0")


def downgrade():
    op.drop_constraint("ck_price", "items", type_="check")
    op.create_check_constraint("ck_price", "items", "price > 0")
