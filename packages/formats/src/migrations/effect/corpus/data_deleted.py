"""Rows go for good."""

# before: CREATE TABLE tokens (id integer PRIMARY KEY, expired boolean);

from alembic import op

revision = "data_deleted"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("DELETE FROM tokens WHERE expired")
    op.create_index("ix_tokens_expired", "tokens", ["expired"])


def downgrade():
    op.drop_index("ix_tokens_expired")
