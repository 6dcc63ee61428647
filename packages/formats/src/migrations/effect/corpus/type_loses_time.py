"""timestamp to date forgets the hour."""

# before: CREATE TABLE visits (id integer PRIMARY KEY, seen timestamp);

import sqlalchemy as sa
from alembic import op

revision = "type_loses_time"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("visits", "seen", existing_type=sa.DateTime(), type_=sa.Date())


def downgrade():
    op.alter_column("visits", "seen", existing_type=sa.Date(), type_=sa.DateTime())
