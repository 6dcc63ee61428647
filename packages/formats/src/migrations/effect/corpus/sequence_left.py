"""The sequence of a table is not its own."""

import sqlalchemy as sa
from alembic import op

revision = "sequence_left"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE SEQUENCE bill_numbers")
    op.create_table(
        "bills",
        sa.Column("id", sa.Integer(), server_default=sa.text("nextval('bill_numbers')"), primary_key=True),
    )


def downgrade():
    op.drop_table("bills")
