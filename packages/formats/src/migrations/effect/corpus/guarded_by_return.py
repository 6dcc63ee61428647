"""An early return, and an unguarded downgrade."""

# before: CREATE TABLE docs (id integer PRIMARY KEY, title text);

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "guarded_by_return"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    bind = op.get_bind()
    if bind.dialect.name != "postgresql":
        return
    op.add_column("docs", sa.Column("words", postgresql.TSVECTOR()))


def downgrade():
    op.drop_column("docs", "words")
