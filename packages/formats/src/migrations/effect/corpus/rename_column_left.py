"""One of two renames is forgotten."""

# before: CREATE TABLE users (id integer PRIMARY KEY, mail varchar(100), tel varchar(20));

from alembic import op

revision = "rename_column_left"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "mail", new_column_name="email")
    op.alter_column("users", "tel", new_column_name="phone")


def downgrade():
    op.alter_column("users", "email", new_column_name="mail")
