"""A sequence for numbers."""

# before: CREATE TABLE bills (id integer PRIMARY KEY, number integer);

import sqlalchemy as sa
from alembic import op

revision = "sequence"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE SEQUENCE bill_numbers START 1000")
    op.alter_column("bills", "number", server_default=sa.text("nextval('bill_numbers')"))


def downgrade():
    op.alter_column("bills", "number", server_default=None)
    op.execute("DROP SEQUENCE bill_numbers")
