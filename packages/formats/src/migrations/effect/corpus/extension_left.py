"""An extension may have been there before."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "extension_left"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE EXTENSION IF NOT EXISTS plpgsql")
    op.add_column("users", sa.Column("city", sa.Text()))


def downgrade():
    op.drop_column("users", "city")
