"""What autogenerate writes without a naming convention."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

from alembic import op

revision = "unnamed_on_both_sides"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_unique_constraint(None, "users", ["email"])


def downgrade():
    op.drop_constraint(None, "users", type_="unique")
