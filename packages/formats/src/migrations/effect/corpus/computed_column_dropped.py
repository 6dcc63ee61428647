"""A computed column goes and comes back."""

# before: CREATE TABLE boxes (id integer PRIMARY KEY, w integer, h integer, area integer GENERATED ALWAYS AS (w * h) STORED);

import sqlalchemy as sa
from alembic import op

revision = "computed_column_dropped"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_column("boxes", "area")


def downgrade():
    op.add_column("boxes", sa.Column("area", sa.Integer(), sa.Computed("w * h", persisted=True)))
