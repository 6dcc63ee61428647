"""The downgrade runs on SQLite only."""

# before: CREATE TABLE docs (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "guarded_for_another_database"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("docs", sa.Column("title", sa.Text()))


def downgrade():
    if op.get_bind().dialect.name == "sqlite":
        op.drop_column("docs", "title")
