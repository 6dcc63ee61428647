"""A unique index is no constraint."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

from alembic import op

revision = "unique_index_dropped_as_constrai"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_index("uq_users_email", "users", ["email"], unique=True)


def downgrade():
    op.drop_constraint("uq_users_email", "users", type_="unique")
