"""A schema and a table in it."""

import sqlalchemy as sa
from alembic import op

revision = "schema_qualified"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE SCHEMA audit")
    op.create_table("events", sa.Column("id", sa.Integer(), primary_key=True), schema="audit")
    op.create_index("ix_events_id", "events", ["id"], schema="audit")


def downgrade():
    op.drop_index("ix_events_id", table_name="events", schema="audit")
    op.drop_table("events", schema="audit")
    op.execute("DROP SCHEMA audit")
