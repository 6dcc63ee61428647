"""The foreign key goes with the column and comes back by name."""

# before: CREATE TABLE teams (id integer PRIMARY KEY);
# before: CREATE TABLE users (id integer PRIMARY KEY, team_id integer CONSTRAINT fk_users_team REFERENCES teams (id));

import sqlalchemy as sa
from alembic import op

revision = "drop_column_and_its_key"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_column("users", "team_id")


def downgrade():
    op.add_column("users", sa.Column("team_id", sa.Integer()))
    op.create_foreign_key("fk_users_team", "users", "teams", ["team_id"], ["id"])
