"""What a DO block does is not read."""

# before: CREATE TABLE users (id integer PRIMARY KEY);

from alembic import op

revision = "block_of_code"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("DO $$ BEGIN CREATE TYPE mood AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$")


def downgrade():
    op.execute("DROP TYPE mood")
