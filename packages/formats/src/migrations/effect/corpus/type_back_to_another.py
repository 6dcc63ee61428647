"""It comes back shorter than it was."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name varchar(50));

import sqlalchemy as sa
from alembic import op

revision = "type_back_to_another"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "name", existing_type=sa.String(length=50), type_=sa.Text())


def downgrade():
    op.alter_column("users", "name", existing_type=sa.Text(), type_=sa.String(length=40))
