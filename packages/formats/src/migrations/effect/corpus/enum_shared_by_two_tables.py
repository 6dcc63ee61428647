"""One type for two tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "enum_shared_by_two_tables"
down_revision = None
branch_labels = None
depends_on = None

mood = postgresql.ENUM("happy", "sad", name="mood", create_type=False)


def upgrade():
    op.execute("CREATE TYPE mood AS ENUM ('happy', 'sad')")
    op.create_table("days", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("mood", mood))
    op.create_table("nights", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("mood", mood))


def downgrade():
    op.drop_table("nights")
    op.drop_table("days")
    op.execute("DROP TYPE mood")
