"""Only on PostgreSQL, both ways."""

# before: CREATE TABLE docs (id integer PRIMARY KEY, words tsvector);

from alembic import op

revision = "guarded_by_dialect"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.create_index("ix_docs_words", "docs", ["words"], postgresql_using="gin")


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_index("ix_docs_words", table_name="docs")
