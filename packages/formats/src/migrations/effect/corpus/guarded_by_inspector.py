"""Only if it is there."""

import sqlalchemy as sa
from alembic import op

revision = "guarded_by_inspector"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("notes", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    if sa.inspect(op.get_bind()).has_table("notes"):
        op.drop_table("notes")
