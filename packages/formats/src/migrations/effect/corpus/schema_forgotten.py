"""Downgrade does not say the schema."""

# before: CREATE SCHEMA audit;

import sqlalchemy as sa
from alembic import op

revision = "schema_forgotten"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("events", sa.Column("id", sa.Integer(), primary_key=True), schema="audit")


def downgrade():
    op.drop_table("events")
