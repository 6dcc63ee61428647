"""index=True brings the index back."""

# before: CREATE TABLE users (id integer PRIMARY KEY, fax varchar(20));
# before: CREATE INDEX ix_users_fax ON users (fax);

import sqlalchemy as sa
from alembic import op

revision = "drop_column_with_index_true"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_index("ix_users_fax", table_name="users")
    op.drop_column("users", "fax")


def downgrade():
    op.add_column("users", sa.Column("fax", sa.String(20), index=True))
