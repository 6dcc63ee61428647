"""public is where names without a schema go."""

import sqlalchemy as sa
from alembic import op

revision = "schema_public"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("events", sa.Column("id", sa.Integer(), primary_key=True), schema="public")


def downgrade():
    op.drop_table("events")
