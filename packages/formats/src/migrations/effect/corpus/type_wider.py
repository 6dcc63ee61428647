"""A longer name and back."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name varchar(50));

import sqlalchemy as sa
from alembic import op

revision = "type_wider"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "name", existing_type=sa.VARCHAR(length=50), type_=sa.String(length=255), existing_nullable=True)


def downgrade():
    op.alter_column("users", "name", existing_type=sa.String(length=255), type_=sa.VARCHAR(length=50), existing_nullable=True)
