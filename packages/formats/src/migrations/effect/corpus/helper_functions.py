"""Operations in functions of the file."""

# before: CREATE TABLE users (id integer PRIMARY KEY);
# before: CREATE TABLE teams (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "helper_functions"
down_revision = None
branch_labels = None
depends_on = None


def add_city(table):
    op.add_column(table, sa.Column("city", sa.Text()))


def drop_city(table):
    op.drop_column(table, "city")


def upgrade():
    add_city("users")
    add_city("teams")


def downgrade():
    drop_city("teams")
    drop_city("users")
