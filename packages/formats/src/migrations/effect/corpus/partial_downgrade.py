"""Two of three columns."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "partial_downgrade"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("street", sa.Text()))
    op.add_column("users", sa.Column("city", sa.Text()))
    op.add_column("users", sa.Column("zip", sa.Text()))


def downgrade():
    op.drop_column("users", "zip")
    op.drop_column("users", "street")
