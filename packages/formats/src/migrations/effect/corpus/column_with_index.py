"""Add a nickname."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email varchar(100));

import sqlalchemy as sa
from alembic import op

revision = "column_with_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("nickname", sa.String(40), nullable=True))
    op.create_index("ix_users_nickname", "users", ["nickname"])


def downgrade():
    op.drop_index("ix_users_nickname", table_name="users")
    op.drop_column("users", "nickname")
