"""The index of an earlier migration becomes the constraint's own."""

# before: CREATE TABLE users (id integer PRIMARY KEY, email text);
# before: CREATE UNIQUE INDEX uq_users_email_idx ON users (email);

from alembic import op

revision = "constraint_of_an_index"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE USING INDEX uq_users_email_idx")


def downgrade():
    op.execute("ALTER TABLE users DROP CONSTRAINT uq_users_email")
