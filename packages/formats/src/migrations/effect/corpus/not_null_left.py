"""NOT NULL is forgotten."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

import sqlalchemy as sa
from alembic import op

revision = "not_null_left"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("phone", sa.Text()))
    op.alter_column("users", "email", nullable=False)


def downgrade():
    op.drop_column("users", "phone")
