"""PostgreSQL names the foreign key of a column."""

# before: CREATE TABLE teams (id integer PRIMARY KEY);
# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "foreign_key_unnamed"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("users", sa.Column("team_id", sa.Integer(), sa.ForeignKey("teams.id"), nullable=True))


def downgrade():
    op.drop_constraint("users_team_id_fkey", "users", type_="foreignkey")
    op.drop_column("users", "team_id")
