"""A view goes and comes back, both ways."""

# before: CREATE TABLE users (id integer PRIMARY KEY, name varchar(50));
# before: CREATE VIEW names AS SELECT name FROM users;

from alembic import op

revision = "view_around_a_change"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("DROP VIEW names")
    op.execute("ALTER TABLE users ALTER COLUMN name TYPE text")
    op.execute("CREATE VIEW names AS SELECT name FROM users")


def downgrade():
    op.execute("DROP VIEW names")
    op.execute("ALTER TABLE users ALTER COLUMN name TYPE varchar(50)")
    op.execute("CREATE VIEW names AS SELECT name FROM users")
