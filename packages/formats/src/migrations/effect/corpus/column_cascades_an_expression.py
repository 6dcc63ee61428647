"""The index over an expression goes with its column."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "column_cascades_an_expression"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("bio", sa.Text()))
    op.create_index("ix_users_bio_lower", "users", [sa.text("lower(bio)")])
    op.create_check_constraint("ck_users_bio", "users", "length(bio) < 1000")


def downgrade():
    op.drop_column("users", "bio")
