"""A unique constraint becomes a unique index."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text CONSTRAINT uq_users_email UNIQUE);

import sqlalchemy as sa
from alembic import op

revision = "unique_constraint_to_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_constraint("uq_users_email", "users", type_="unique")
    op.create_index("ix_users_email", "users", [sa.text("lower(email)")], unique=True)


def downgrade():
    op.drop_index("ix_users_email", table_name="users")
    op.create_unique_constraint("uq_users_email", "users", ["email"])
