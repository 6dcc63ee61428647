"""The index has another name."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

from alembic import op

revision = "index_name_misspelt"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_index("ix_users_email", "users", ["email"])


def downgrade():
    op.drop_index("ix_user_email", table_name="users")
