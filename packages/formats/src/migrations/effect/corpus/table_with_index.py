"""Create the notes table."""

import sqlalchemy as sa
from alembic import op

revision = "table_with_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "notes",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.UniqueConstraint("slug", name="uq_notes_slug"),
    )
    op.create_index(op.f("ix_notes_body"), "notes", ["body"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_notes_body"), table_name="notes")
    op.drop_table("notes")
