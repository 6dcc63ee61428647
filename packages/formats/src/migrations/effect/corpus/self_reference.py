"""A table that refers to itself."""

import sqlalchemy as sa
from alembic import op

revision = "self_reference"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "nodes",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("parent_id", sa.Integer(), sa.ForeignKey("nodes.id")),
    )


def downgrade():
    op.drop_table("nodes")
