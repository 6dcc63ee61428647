"""The convention of env.py makes ck_items_positive of it."""

# before: CREATE TABLE items (id integer PRIMARY KEY, price integer);
# naming_convention: {"ck": "ck_%(table_name)s_%(constraint_name)s"}

from alembic import op

revision = "check_by_convention"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_check_constraint("positive", "items", "price > 0")


def downgrade():
    op.drop_constraint("ck_items_positive", "items")
