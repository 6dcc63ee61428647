"""One of the batch operations is forgotten."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name varchar(50));

import sqlalchemy as sa
from alembic import op

revision = "batch_partial"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("age", sa.Integer()))
        batch_op.add_column(sa.Column("size", sa.Integer()))


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("size")
