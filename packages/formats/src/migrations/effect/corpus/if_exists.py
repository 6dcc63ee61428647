"""IF NOT EXISTS and IF EXISTS."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);

from alembic import op

revision = "if_exists"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE INDEX IF NOT EXISTS ix_users_email ON users (email)")


def downgrade():
    op.execute("DROP INDEX IF EXISTS ix_users_email")
