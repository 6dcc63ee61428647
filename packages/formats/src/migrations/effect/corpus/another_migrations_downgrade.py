"""The downgrade was copied from elsewhere."""

# before: CREATE TABLE users (id integer PRIMARY KEY);
# before: CREATE TABLE invites (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "another_migrations_downgrade"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("locale", sa.String(5)))


def downgrade():
    op.drop_table("invites")
