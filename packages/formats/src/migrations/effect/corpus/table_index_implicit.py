"""Create the notes table, drop it whole."""

import sqlalchemy as sa
from alembic import op

revision = "table_index_implicit"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "notes",
        sa.Column("id", sa.BigInteger(), primary_key=True, autoincrement=True),
        sa.Column("author", sa.String(50), index=True),
        sa.Column("token", sa.String(50), unique=True),
    )
    op.create_index("ix_notes_both", "notes", ["author", "token"])


def downgrade():
    op.drop_table("notes")
