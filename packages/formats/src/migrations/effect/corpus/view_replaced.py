"""OR REPLACE there and back."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name text);
# before: CREATE VIEW names AS SELECT name FROM users;

from alembic import op

revision = "view_replaced"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE OR REPLACE VIEW names AS SELECT name FROM users WHERE name <> ''")


def downgrade():
    op.execute("CREATE OR REPLACE VIEW names AS SELECT name FROM users")
