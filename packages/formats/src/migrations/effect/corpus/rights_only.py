"""Rights are not compared."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

from alembic import op

revision = "rights_only"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("COMMENT ON TABLE users IS 'people'")


def downgrade():
    pass
