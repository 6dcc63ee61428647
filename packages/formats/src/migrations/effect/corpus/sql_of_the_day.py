"""The SQL is made when it runs."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "sql_of_the_day"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    user = op.get_bind().execute(sa.text("SELECT current_user")).scalar()
    op.execute(f'GRANT SELECT ON users TO "{user}"')
    op.add_column("users", sa.Column("city", sa.Text()))


def downgrade():
    op.drop_column("users", "city")
