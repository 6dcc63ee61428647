"""The index over two columns goes with one of them."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email varchar(100));

import sqlalchemy as sa
from alembic import op

revision = "column_cascades_its_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("tenant", sa.Integer()))
    op.create_index("ix_users_tenant_email", "users", ["tenant", "email"])
    op.create_unique_constraint("uq_users_tenant_email", "users", ["email", "tenant"])


def downgrade():
    op.drop_column("users", "tenant")
