"""A foreign key by one that cascades."""

# before: CREATE TABLE teams (id integer PRIMARY KEY);
# before: CREATE TABLE users (id integer PRIMARY KEY, team_id integer CONSTRAINT fk_team REFERENCES teams (id));

from alembic import op

revision = "foreign_key_changed"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.drop_constraint("fk_team", "users", type_="foreignkey")
    op.create_foreign_key("fk_team", "users", "teams", ["team_id"], ["id"], ondelete="CASCADE")


def downgrade():
    op.drop_constraint("fk_team", "users", type_="foreignkey")
    op.create_foreign_key("fk_team", "users", "teams", ["team_id"], ["id"])
