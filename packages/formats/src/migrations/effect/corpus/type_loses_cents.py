"""numeric with fewer digits rounds."""

# before: CREATE TABLE bills (id integer PRIMARY KEY, amount numeric(12,4));

import sqlalchemy as sa
from alembic import op

revision = "type_loses_cents"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("bills", "amount", existing_type=sa.Numeric(12, 4), type_=sa.Numeric(12, 2))


def downgrade():
    op.alter_column("bills", "amount", existing_type=sa.Numeric(12, 2), type_=sa.Numeric(12, 4))
