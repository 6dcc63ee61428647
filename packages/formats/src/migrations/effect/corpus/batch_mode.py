"""Batch operations."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name varchar(50));

import sqlalchemy as sa
from alembic import op

revision = "batch_mode"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.add_column(sa.Column("age", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_users_age"), ["age"], unique=False)
        batch_op.alter_column("name", new_column_name="full_name", existing_type=sa.VARCHAR(length=50))


def downgrade():
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.alter_column("full_name", new_column_name="name", existing_type=sa.VARCHAR(length=50))
        batch_op.drop_index(batch_op.f("ix_users_age"))
        batch_op.drop_column("age")
