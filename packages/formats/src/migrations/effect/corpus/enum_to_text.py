"""A column leaves its type, which goes."""

# before: CREATE TYPE shade AS ENUM ('dark', 'light');
# before: CREATE TABLE themes (id integer PRIMARY KEY, shade shade);

import sqlalchemy as sa
from alembic import op

revision = "enum_to_text"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.alter_column("themes", "shade", type_=sa.Text(), postgresql_using="shade::text")
    op.execute("DROP TYPE shade")


def downgrade():
    op.execute("CREATE TYPE shade AS ENUM ('dark', 'light')")
    op.execute("ALTER TABLE themes ALTER COLUMN shade TYPE shade USING shade::shade")
