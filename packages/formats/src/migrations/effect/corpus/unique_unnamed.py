"""PostgreSQL names the constraint."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

from alembic import op

revision = "unique_unnamed"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_unique_constraint(None, "users", ["email"])


def downgrade():
    op.drop_constraint("users_email_key", "users", type_="unique")
