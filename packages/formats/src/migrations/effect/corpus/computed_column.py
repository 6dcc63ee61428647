"""A computed column holds nothing of its own."""

# before: CREATE TABLE boxes (id integer PRIMARY KEY, w integer, h integer);

import sqlalchemy as sa
from alembic import op

revision = "computed_column"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("boxes", sa.Column("area", sa.Integer(), sa.Computed("w * h", persisted=True)))


def downgrade():
    op.drop_column("boxes", "area")
