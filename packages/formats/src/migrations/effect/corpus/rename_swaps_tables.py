"""Two tables change names."""

# before: CREATE TABLE live (id integer PRIMARY KEY);
# before: CREATE TABLE draft (id integer PRIMARY KEY, note text);

from alembic import op

revision = "rename_swaps_tables"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.rename_table("live", "swap")
    op.rename_table("draft", "live")
    op.rename_table("swap", "draft")


def downgrade():
    op.rename_table("live", "swap")
    op.rename_table("draft", "live")
    op.rename_table("swap", "draft")
