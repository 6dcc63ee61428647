"""The key of another table goes and comes back."""

# before: CREATE TABLE teams (id serial PRIMARY KEY);
# before: CREATE TABLE users (id integer PRIMARY KEY, team_id integer CONSTRAINT fk_users_team REFERENCES teams (id));

import sqlalchemy as sa
from alembic import op

revision = "table_dropped_by_cascade"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("DROP TABLE teams CASCADE")


def downgrade():
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_foreign_key("fk_users_team", "users", "teams", ["team_id"], ["id"])
