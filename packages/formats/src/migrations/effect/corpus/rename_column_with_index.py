"""Rename a column under a new index."""

# before: CREATE TABLE users (id integer PRIMARY KEY, mail varchar(100));

import sqlalchemy as sa
from alembic import op

revision = "rename_column_with_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_index("ix_users_mail", "users", ["mail"])
    op.alter_column("users", "mail", new_column_name="email", existing_type=sa.String(100))


def downgrade():
    op.drop_index("ix_users_mail", table_name="users")
    op.alter_column("users", "email", new_column_name="mail", existing_type=sa.String(100))
