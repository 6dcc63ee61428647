"""Old columns stay NOT NULL when the key goes."""

# before: CREATE TABLE links (a integer, b integer);

from alembic import op

revision = "primary_key_added"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_primary_key("pk_links", "links", ["a", "b"])


def downgrade():
    op.drop_constraint("pk_links", "links", type_="primary")
