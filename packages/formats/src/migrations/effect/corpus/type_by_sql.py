"""Raw SQL there and back."""

# before: CREATE TABLE users (id integer PRIMARY KEY, code varchar(8));

from alembic import op

revision = "type_by_sql"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE users ALTER COLUMN code TYPE varchar(16)")


def downgrade():
    op.execute("ALTER TABLE users ALTER COLUMN code TYPE varchar(8)")
