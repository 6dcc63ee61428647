"""Into another schema and back."""

# before: CREATE SCHEMA archive;
# before: CREATE TABLE logs (id integer PRIMARY KEY, at timestamp);
# before: CREATE INDEX ix_logs_at ON logs (at);

from alembic import op

revision = "table_moved"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE logs SET SCHEMA archive")
    op.execute("ALTER INDEX archive.ix_logs_at RENAME TO ix_old_logs_at")


def downgrade():
    op.execute("ALTER INDEX archive.ix_old_logs_at RENAME TO ix_logs_at")
    op.execute("ALTER TABLE archive.logs SET SCHEMA public")
