"""Rows that come and go."""

# before: CREATE TABLE roles (name text PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "data_inserted"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.bulk_insert(sa.table("roles", sa.column("name", sa.Text())), [{"name": "auditor"}])


def downgrade():
    op.execute("DELETE FROM roles WHERE name = 'auditor'")
