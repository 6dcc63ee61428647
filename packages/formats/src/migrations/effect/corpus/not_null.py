"""NOT NULL and back."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

import sqlalchemy as sa
from alembic import op

revision = "not_null"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "email", existing_type=sa.Text(), nullable=False)


def downgrade():
    op.alter_column("users", "email", existing_type=sa.Text(), nullable=True)
