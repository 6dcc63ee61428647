"""Drop the old sessions."""

# before: CREATE TABLE sessions (id integer PRIMARY KEY, token varchar(64));

import sqlalchemy as sa
from alembic import op

revision = "drop_table"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_table("sessions")


def downgrade():
    op.create_table(
        "sessions",
        sa.Column("id", sa.INTEGER(), autoincrement=False, nullable=False),
        sa.Column("token", sa.VARCHAR(length=64), autoincrement=False, nullable=True),
        sa.PrimaryKeyConstraint("id", name="sessions_pkey"),
    )
