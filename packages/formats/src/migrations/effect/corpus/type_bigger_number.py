"""integer to bigint and back."""

# before: CREATE TABLE hits (id integer PRIMARY KEY, n integer);

import sqlalchemy as sa
from alembic import op

revision = "type_bigger_number"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("hits", "n", type_=sa.BigInteger())


def downgrade():
    op.alter_column("hits", "n", type_=sa.Integer())
