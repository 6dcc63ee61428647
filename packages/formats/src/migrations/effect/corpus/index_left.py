"""The index on an old column is forgotten."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email varchar(100));

import sqlalchemy as sa
from alembic import op

revision = "index_left"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("phone", sa.String(20)))
    op.create_index("ix_users_email", "users", ["email"])


def downgrade():
    op.drop_column("users", "phone")
