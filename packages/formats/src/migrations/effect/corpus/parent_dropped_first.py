"""PostgreSQL refuses to drop a table that another refers to."""

import sqlalchemy as sa
from alembic import op

revision = "parent_dropped_first"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "members",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("team_id", sa.Integer(), sa.ForeignKey("teams.id")),
    )


def downgrade():
    op.drop_table("teams")
    op.drop_table("members")
