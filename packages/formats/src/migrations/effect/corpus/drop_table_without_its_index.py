"""The index that upgrade drops by name does not come back."""

# before: CREATE TABLE sessions (id serial PRIMARY KEY, token varchar(64));
# before: CREATE INDEX ix_sessions_token ON sessions (token);

import sqlalchemy as sa
from alembic import op

revision = "drop_table_without_its_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_index("ix_sessions_token", table_name="sessions")
    op.drop_table("sessions")


def downgrade():
    op.create_table(
        "sessions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name="sessions_pkey"),
    )
