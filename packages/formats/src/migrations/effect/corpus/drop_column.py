"""Drop the fax number."""

# before: CREATE TABLE users (id integer PRIMARY KEY, fax varchar(20));

import sqlalchemy as sa
from alembic import op

revision = "drop_column"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_column("users", "fax")


def downgrade():
    op.add_column("users", sa.Column("fax", sa.String(20), nullable=True))
