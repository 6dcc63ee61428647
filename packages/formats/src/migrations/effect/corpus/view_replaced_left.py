"""OR REPLACE and nothing."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name text);
# before: CREATE VIEW names AS SELECT name FROM users;

import sqlalchemy as sa
from alembic import op

revision = "view_replaced_left"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE OR REPLACE VIEW names AS SELECT name FROM users WHERE name <> ''")
    op.add_column("users", sa.Column("city", sa.Text()))


def downgrade():
    op.drop_column("users", "city")
