"""The type is forgotten, the column is not."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name varchar(50));

import sqlalchemy as sa
from alembic import op

revision = "type_not_back"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("users", "name", existing_type=sa.String(length=50), type_=sa.Text())
    op.add_column("users", sa.Column("title", sa.String(10)))


def downgrade():
    op.drop_column("users", "title")
